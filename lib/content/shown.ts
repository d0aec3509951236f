import type { SlotValue } from "./slot";

/** English month names, January first. */
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A partial date as a person reads it: "10 December 2019", "December 2019", "2019". */
export function shownDate(date: string): string {
  const [year, month, day] = date.split("-");
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year];
  return words.filter(Boolean).join(" ");
}

/** "On 10 December 2019", "In December 2019". */
export function inDate(date: string): string {
  return `${date.length === 10 ? "On" : "In"} ${shownDate(date)}`;
}

/** A number with commas between thousands, however long its fraction. */
export function shownAmount(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 20 });
}

/** An amount with its bound and unit: "at least 7,000 people". */
export function shownQuantity(quantity: Extract<SlotValue, { type: "quantity" }>): string {
  const bound = quantity.bound === "exact" ? "" : `${quantity.bound} `;
  const space = quantity.unit.startsWith("%") ? "" : " ";
  return `${bound}${shownAmount(quantity.amount)}${space}${quantity.unit}`;
}
