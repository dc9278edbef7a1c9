// Easing against Robert Penner's formulas as easings.net publishes them.
import { Easing } from "../../../../static/player/runtime/index.js";
import { table } from "./table.mjs";

const at = (curve, name, progress) => curve(progress);

// easings.net: easeInQuad, easeInCubic, easeInQuart, easeInQuint, easeInSine, easeInCirc, easeInExpo, easeInBack and
// easeOutBounce. elastic is documented by what it does (reactnative.dev/docs/easing): 1 − cos³(πt/2)·cos(bπt).
table("easing", at, [
  [Easing.quad, "quad", 0.2, 0.0400000000],
  [Easing.quad, "quad", 0.5, 0.2500000000],
  [Easing.quad, "quad", 0.8, 0.6400000000],
  [Easing.cubic, "cubic", 0.2, 0.0080000000],
  [Easing.cubic, "cubic", 0.5, 0.1250000000],
  [Easing.cubic, "cubic", 0.8, 0.5120000000],
  [Easing.poly(4), "poly(4)", 0.2, 0.0016000000],
  [Easing.poly(4), "poly(4)", 0.5, 0.0625000000],
  [Easing.poly(4), "poly(4)", 0.8, 0.4096000000],
  [Easing.poly(5), "poly(5)", 0.2, 0.0003200000],
  [Easing.poly(5), "poly(5)", 0.5, 0.0312500000],
  [Easing.poly(5), "poly(5)", 0.8, 0.3276800000],
  [Easing.sin, "sin", 0.2, 0.0489434837],
  [Easing.sin, "sin", 0.5, 0.2928932188],
  [Easing.sin, "sin", 0.8, 0.6909830056],
  [Easing.circle, "circle", 0.2, 0.0202041029],
  [Easing.circle, "circle", 0.5, 0.1339745962],
  [Easing.circle, "circle", 0.8, 0.4000000000],
  [Easing.exp, "exp", 0.2, 0.0039062500],
  [Easing.exp, "exp", 0.5, 0.0312500000],
  [Easing.exp, "exp", 0.8, 0.2500000000],
  [Easing.back(), "back()", 0.2, -0.0464505600],
  [Easing.back(), "back()", 0.5, -0.0876975000],
  [Easing.back(), "back()", 0.8, 0.2941977600],
  [Easing.bounce, "bounce", 0.2, 0.3025000000],
  [Easing.bounce, "bounce", 0.5, 0.7656250000],
  [Easing.bounce, "bounce", 0.8, 0.9400000000],
  [Easing.elastic(1), "elastic(1)", 0.2, 0.3040522722],
  [Easing.elastic(1), "elastic(1)", 0.5, 1.0000000000],
  [Easing.elastic(1), "elastic(1)", 0.8, 1.0238728757],
  [Easing.elastic(2), "elastic(2)", 0.2, 0.7341716224],
  [Easing.elastic(2), "elastic(2)", 0.5, 1.3535533906],
  [Easing.elastic(2), "elastic(2)", 0.8, 0.9908813729],
  [Easing.linear, "linear", 0.37, 0.37],
  [Easing.linear, "linear", -2, -2],
  [Easing.step0, "step0", 0, 0],
  [Easing.step0, "step0", 0.0001, 1],
  [Easing.step1, "step1", 0.9999, 0],
  [Easing.step1, "step1", 1, 1],
  [Easing.elastic(0), "elastic(0)", 0.5, 1 - Math.SQRT1_2 ** 3],
  [Easing.back(0), "back(0)", 0.5, 0.125],
  [Easing.back(2), "back(2)", 0.5, -0.125],
  [Easing.exp, "exp", 1, 1],
  [Easing.bounce, "bounce", 1, 1],
]);

// The "out" and "inOut" forms on easings.net, written there as formulas of their own.
table("easing turned", at, [
  [Easing.out(Easing.sin), "out(sin)", 0.25, 0.3826834324],
  [Easing.out(Easing.sin), "out(sin)", 0.7, 0.8910065242],
  [Easing.out(Easing.cubic), "out(cubic)", 0.25, 0.5781250000],
  [Easing.out(Easing.cubic), "out(cubic)", 0.7, 0.9730000000],
  [Easing.out(Easing.circle), "out(circle)", 0.25, 0.6614378278],
  [Easing.out(Easing.circle), "out(circle)", 0.7, 0.9539392014],
  [Easing.out(Easing.exp), "out(exp)", 0.25, 0.8232233047],
  [Easing.out(Easing.exp), "out(exp)", 0.7, 0.9921875000],
  [Easing.out(Easing.back()), "out(back())", 0.25, 0.8174096875],
  [Easing.out(Easing.back()), "out(back())", 0.7, 1.0801995400],
  [Easing.inOut(Easing.sin), "inOut(sin)", 0.25, 0.1464466094],
  [Easing.inOut(Easing.sin), "inOut(sin)", 0.7, 0.7938926261],
  [Easing.inOut(Easing.quad), "inOut(quad)", 0.25, 0.1250000000],
  [Easing.inOut(Easing.quad), "inOut(quad)", 0.7, 0.8200000000],
  [Easing.inOut(Easing.cubic), "inOut(cubic)", 0.25, 0.0625000000],
  [Easing.inOut(Easing.cubic), "inOut(cubic)", 0.7, 0.8920000000],
  [Easing.inOut(Easing.circle), "inOut(circle)", 0.25, 0.0669872981],
  [Easing.inOut(Easing.circle), "inOut(circle)", 0.7, 0.9000000000],
  [Easing.inOut(Easing.exp), "inOut(exp)", 0.25, 0.0156250000],
  [Easing.inOut(Easing.exp), "inOut(exp)", 0.7, 0.9687500000],
  [Easing.inOut(Easing.bounce), "inOut(bounce)", 0.25, 0.3828125000],
  [Easing.inOut(Easing.bounce), "inOut(bounce)", 0.7, 0.6137500000],
  [Easing.in(Easing.quad), "in(quad)", 0.3, 0.09],
]);

// ease is "similar to an object slowly accelerating": cubic-bezier(.42, 0, 1, 1) (remotion.dev/docs/easing).
table("ease", (x) => Easing.ease(x), [
  [0.1, 0.0170266097],
  [0.25, 0.0934646507],
  [0.5, 0.3153568126],
  [0.75, 0.6218618692],
  [0.9, 0.8394278458],
]);
