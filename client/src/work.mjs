// Every page of the work site. Leaving locks the other tabs too; what is sealed in this browser stays.
import { copies } from "../../site/src/main/jte/components/copy/copy.mjs";
import { counts } from "../../site/src/main/jte/components/count/count.mjs";
import { exits } from "../../site/src/main/jte/components/exit/exit.mjs";
import { problems } from "../../site/src/main/jte/components/problem/problem.mjs";
import { tabs } from "../../site/src/main/jte/components/tabs/tabs.mjs";
import { together } from "./lock.mjs";

const exit = exits(document, { leaving: together(() => exit.leave()) });
copies(document);
counts(document);
tabs(document);
problems(document);
