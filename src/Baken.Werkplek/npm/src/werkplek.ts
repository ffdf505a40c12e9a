import { markScript, closeMenuAfterNavigation } from "./page";
import { PrintButton } from "./print-button";
import { ProgressWatch } from "./progress-watch";

markScript();
closeMenuAfterNavigation();
customElements.define("print-button", PrintButton);
customElements.define("progress-watch", ProgressWatch);
