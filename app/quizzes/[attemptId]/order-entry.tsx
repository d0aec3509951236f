import { ArrowDown, ArrowUp, GripVertical, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PointerEvent } from "react";

type Props = {
  text: string;
  place: number;
  count: number;
  isDragged: boolean;
  /** When the pointer takes hold of it. */
  onTake: (event: PointerEvent) => void;
  /** One place up or down, by this button. */
  onMove: (by: number, button: HTMLElement) => void;
};

/** One entry of a list that is put in order. */
export function OrderEntry({ text, place, count, isDragged, onTake, onMove }: Props) {
  const t = useTranslations("Answering");
  return (
    <li
      className={`flex flex-wrap items-center gap-x-2 rounded-control border bg-surface p-1 ${isDragged ? "border-accent outline-1 outline-accent" : "border-line"}`}
    >
      <span
        aria-hidden="true"
        data-grip
        onPointerDown={onTake}
        className="flex size-11 shrink-0 cursor-grab touch-none items-center justify-center"
      >
        <GripVertical className="size-5 text-muted" />
      </span>
      <span className="min-w-0 grow basis-32 py-1">
        <span className="text-muted tabular-nums">{place}.</span> {text}
      </span>
      <span className="ml-auto flex gap-1">
        <MoveButton
          label={t("moveUp", { text })}
          Icon={ArrowUp}
          isAtEnd={place === 1}
          onMove={(button) => onMove(-1, button)}
        />
        <MoveButton
          label={t("moveDown", { text })}
          Icon={ArrowDown}
          isAtEnd={place === count}
          onMove={(button) => onMove(1, button)}
        />
      </span>
    </li>
  );
}

type MoveButtonProps = {
  label: string;
  Icon: LucideIcon;
  isAtEnd: boolean;
  onMove: (button: HTMLElement) => void;
};

/** At the end of the list it does nothing, and keeps the focus. */
function MoveButton({ label, Icon, isAtEnd, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isAtEnd}
      onClick={({ currentTarget }) => isAtEnd || onMove(currentTarget)}
      className="flex size-11 cursor-pointer items-center justify-center rounded-control border border-line aria-disabled:cursor-default aria-disabled:opacity-40"
    >
      <Icon aria-hidden="true" className="size-5" />
    </button>
  );
}
