import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { waitingFor } from "@/lib/desk/store";

/** On Today: that something at the desk waits for who edits it; nothing where nothing does. */
export async function AtTheDesk({ viewerId }: { viewerId: string }) {
  const [t, { proposals, intakes }] = await Promise.all([
    getTranslations("Today"),
    waitingFor(viewerId),
  ]);
  if (proposals + intakes === 0) return null;
  return (
    <p>
      <TextLink href="/desk" className="inline-flex min-h-11 items-center">
        {t("desk", { count: proposals + intakes })}
      </TextLink>
    </p>
  );
}
