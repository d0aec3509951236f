import { expect, test } from "vitest";
import { languageOf } from "./language";

test.each([
  [
    "en",
    "The two ministers met at the border and agreed to announce patrols a week before they begin.",
  ],
  [
    "fr",
    "Les deux ministres se sont rencontrés à la frontière et ont convenu d'annoncer les patrouilles une semaine avant.",
  ],
  [
    "de",
    "Die beiden Minister trafen sich an der Grenze und vereinbarten, Patrouillen eine Woche vorher anzukündigen.",
  ],
  [
    "es",
    "Los dos ministros se reunieron en la frontera y acordaron anunciar las patrullas con una semana de antelación.",
  ],
  [
    "ru",
    "Два министра встретились на границе и договорились объявлять о патрулях за неделю до их начала.",
  ],
  [
    "zh",
    "两国部长在边境会晤，并同意在巡逻开始前一周通知对方。他们还决定在年底前再次会面，讨论岛屿问题，并建立一条昼夜有人接听的电话线。",
  ],
  [
    "ja",
    "両国の大臣は国境で会談し、巡視を始める一週間前に相手に知らせることで合意した。年内にもう一度会うことも決めた。",
  ],
  ["th", "รัฐมนตรีทั้งสองพบกันที่ชายแดนและตกลงที่จะแจ้งการลาดตระเวนล่วงหน้าหนึ่งสัปดาห์"],
  ["lo", "ລັດຖະມົນຕີທັງສອງໄດ້ພົບກັນຢູ່ຊາຍແດນ ແລະ ຕົກລົງທີ່ຈະແຈ້ງການລາດຕະເວນລ່ວງໜ້າໜຶ່ງອາທິດ"],
  ["my", "ဝန်ကြီးနှစ်ဦးသည် နယ်စပ်တွင် တွေ့ဆုံပြီး ကင်းလှည့်ခြင်းကို တစ်ပတ်ကြိုတင်ကြေညာရန် သဘောတူခဲ့ကြသည်။"],
  ["km", "រដ្ឋមន្ត្រីទាំងពីរបានជួបគ្នានៅព្រំដែន ហើយបានយល់ព្រមប្រកាសការល្បាតមួយសប្តាហ៍មុន។"],
  [
    "vi",
    "Hai bộ trưởng đã gặp nhau ở biên giới và đồng ý thông báo các cuộc tuần tra trước một tuần.",
  ],
  [
    "id",
    "Kedua menteri bertemu di perbatasan dan sepakat untuk mengumumkan patroli satu minggu sebelumnya kepada pihak lain.",
  ],
])("a text in %s is known", (language, text) => {
  expect(languageOf([text])).toBe(language);
});

test("a few words are too few to tell", () => {
  expect(languageOf(["Nickel 24,150"])).toBeNull();
});

test("names in another script do not change the language of a text", () => {
  expect(
    languageOf([
      "The Lao name of the city is ວຽງຈັນ, which most maps in English write as Vientiane.",
    ]),
  ).toBe("en");
});
