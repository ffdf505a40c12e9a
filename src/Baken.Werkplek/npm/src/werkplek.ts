import { markScript, settleAfterNavigation } from "./page";
import { PrintButton } from "./print-button";
import { ProgressWatch } from "./progress-watch";

markScript();
settleAfterNavigation();
customElements.define("print-button", PrintButton);
customElements.define("progress-watch", ProgressWatch);
