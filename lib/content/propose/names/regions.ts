/** Parts of the world and their bodies that news names without saying what they are: name | type | other names */
const rows = `
South-East Asia|region|Southeast Asia,South-east Asia,South East Asia
East Asia|region
Central Asia|region
South Asia|region
Asia|region
Asia-Pacific|region|the Asia-Pacific
Indo-Pacific|region|the Indo-Pacific
Europe|region
Eastern Europe|region
Western Europe|region
Africa|region
West Africa|region
East Africa|region
Latin America|region
South America|region
Middle East|region|the Middle East
Caucasus|region|the Caucasus
Balkans|region|the Balkans
Arctic|region|the Arctic
Global South|region|the Global South
the West|region|West
European Union|organisation|EU,the EU,Brussels
United Nations|organisation|UN,U.N.,the UN
UN Security Council|organisation|Security Council,United Nations Security Council
UN General Assembly|organisation|General Assembly,United Nations General Assembly
NATO|organisation|Nato
ASEAN|organisation|Asean,Association of Southeast Asian Nations,Association of South-east Asian Nations,Association of South-East Asian Nations
African Union|organisation
World Bank|organisation
International Monetary Fund|organisation|IMF
World Trade Organization|organisation|WTO
World Health Organization|organisation|WHO
Red Cross|organisation
European Commission|organisation
Stockholm International Peace Research Institute|organisation|SIPRI
Cold War|event|the Cold War
First World War|event|World War I
Second World War|event|World War II`;

export type Region = {
  name: string;
  type: "region" | "organisation" | "event";
  aliases: readonly string[];
};

export const regions: readonly Region[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", type, aliases = ""] = row.split("|");
    return {
      name,
      type: type as Region["type"],
      aliases: aliases === "" ? [] : aliases.split(","),
    };
  });
