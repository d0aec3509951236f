import { inDate, shownDate } from "@/lib/content/shown";
import { deliveredFrames } from "./frames/delivered";
import { kindReason } from "./kind-reason";
import type { Proposal } from "./proposal";
import { proposalFrom } from "./proposal-from";
import { evidenceOf, type Sayable } from "./proposal-of";
import type { Scene } from "./scene";

/** A clause that tells of arms delivered: one proposal for each sort of them. */
export function deliveryProposals({ clause, kind, holders }: Sayable, scene: Scene): Proposal[] {
  const { document, gazetteer } = scene;
  const name = (id: string) => gazetteer.entities.get(id)?.name ?? id;
  const teller = kind === "reported" ? document.outlet : (holders.ids[0] ?? document.outlet);
  const said = `${name(teller)} ${kind === "reported" ? "reported" : "said"}`;
  return deliveredFrames(clause, scene).map(({ frame, goods, date }) => {
    const when = date ? `${inDate(date)} ` : "";
    const statement = `${when}${name(frame.supplier)} delivered ${name(goods.mention?.id ?? "")} equipment to ${name(frame.recipient)}, ${said} in ${shownDate(document.published.date.slice(0, 7))}.`;
    return proposalFrom(
      {
        frame,
        statement,
        kind,
        kindReason: kindReason(kind, holders.speakers.length > 0),
        holders: holders.ids,
        evidence: [
          ...evidenceOf(clause, holders, scene),
          { paragraph: scene.number, from: goods.from, to: goods.to, field: "goods" },
        ],
        doubts: [],
      },
      scene,
    );
  });
}
