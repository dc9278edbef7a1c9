/** What a public page has besides the styles of every page. Each file defines one element or one habit; none needs another one. */
import "../js/theme-toggle.js";
import "../js/stage-screen.js";
