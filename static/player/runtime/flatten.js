/** The elements among children, those inside of fragments as well; nothing else may stand between them. */
import { Children, Fragment, isValidElement } from "react";

/** `refusal` is the sentence for a child of none of these types. */
export function flatten(children, types, refusal) {
  return Children.toArray(children).flatMap((child) => {
    if (typeof child === "string" && child.trim() === "") return [];
    if (isValidElement(child) && child.type === Fragment) return flatten(child.props.children, types, refusal);
    if (isValidElement(child) && types.includes(child.type)) return [child];
    throw new TypeError(refusal);
  });
}
