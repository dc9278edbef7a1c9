// ── Figures: written the same on every machine, and counted up to. ──

/** 12500 as 12,500. */
function written(number, decimals = 0) {
  const [whole, fraction] = Math.abs(number).toFixed(decimals).split(".");
  const minus = number < 0 && Number(`${whole}.${fraction ?? 0}`) > 0 ? "−" : "";
  return minus + whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
}

/** How many decimals these numbers need. */
function decimalsOf(values, most = 3) {
  return Math.max(0, ...values.map((value) => Math.min(most, (String(value).split(".")[1] ?? "").length)));
}

/** A text such as “$1,200” with its number at a share of its value. Years stay, and whatever is no plain number. */
function counted(text, share) {
  const [, before, number, after] = /^(\D*)(\d+(?:[.,]\d+)*)(.*)$/s.exec(text) ?? [];
  const plain = /^([1-9]\d{0,2}(,\d{3})+|0|[1-9]\d{0,11})(\.\d+)?$/.test(number) && !/^(1[6-9]|20)\d\d$/.test(number);
  if (!plain) return text;
  const value = number.replaceAll(",", "");
  return before + written(value * share, decimalsOf([value])) + after;
}

/** Figures that stand still while they count: all digits are equally wide. */
const FIGURES = { fontVariantNumeric: "lining-nums tabular-nums", whiteSpace: "pre", direction: "ltr", unicodeBidi: "isolate" };

/** The size at which the widest of these figures fits; `face` as for `fit`. */
function figureSize(texts, box) {
  return Math.min(...texts.map((text) => fit(text.replace(/[\d\s]/g, "0"), { ...box, calm: 1 }).size));
}
