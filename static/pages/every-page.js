/** What every page has. Each file defines one element or one habit; none needs another one. */
import "../js/theme-toggle.js";
import "../js/toast-list.js";
import "../js/confirm-dialog.js";
import "../js/local-time.js";
import "../js/signed-in.js";
import "../js/ready-forms.js";
