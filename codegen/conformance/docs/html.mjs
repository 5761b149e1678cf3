// Reads HTML pages as browsers do, and checks what a page that stands alone owes its readers: node html.mjs FILE…
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { parse } from "parse5";

const rules = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Methods are found under their own names, which have dots.
    "valid-id": ["error", { relaxed: true }],
    // The page has one line per entry.
    "long-title": "off",
    "no-trailing-whitespace": "off",
    // A box that proposes while one types has no native element.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
  },
});
let wrong = 0;
let pages = 0;

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const complain = (what) => {
    console.error(`${file}: ${what}`);
    wrong += 1;
  };
  const root = parse(text, { sourceCodeLocationInfo: true, onParseError: (error) => complain(`${error.code} in line ${error.startLine}`) });
  const elements = [];
  const walk = (node) => {
    if (node.tagName) elements.push({ name: node.tagName, node, ...Object.fromEntries(node.attrs.map(({ name, value }) => [`@${name}`, value])) });
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(root);
  // What browsers add to mend a page has no place in it.
  for (const { name, node } of elements) if (!node.sourceCodeLocation) complain(`<${name}> was not written`);

  const ids = new Set();
  for (const { "@id": id } of elements) {
    if (id === undefined) continue;
    if (ids.has(id)) complain(`two elements are ${id}`);
    ids.add(id);
  }
  for (const element of elements) {
    const target = element["@href"];
    if (target?.startsWith("#") && !ids.has(decodeURIComponent(target.slice(1)))) complain(`${target} leads nowhere`);
    if (target !== undefined && !/^(#.+|[a-z0-9]+\.html)$/.test(target)) complain(`${target} is no link of ours`);
    for (const name of Object.keys(element)) if (/^@(on|src|style|action|srcset|data$)/.test(name)) complain(`<${element.name} ${name.slice(1)}>`);
    if (/^(iframe|object|embed|img|svg|math|link|base|form|audio|video|template)$/.test(element.name)) complain(`<${element.name}>`);
  }

  // One style, one script, both named by the policy that allows nothing else.
  const policy = elements.find((element) => element["@http-equiv"] === "Content-Security-Policy")?.["@content"] ?? "";
  const directives = Object.fromEntries(policy.split("; ").map((directive) => directive.split(/ (.*)/)));
  if (directives["default-src"] !== "'none'" || directives["base-uri"] !== "'none'") complain("the policy allows more than it should");
  for (const name of ["style", "script"]) {
    const found = elements.filter((element) => element.name === name);
    if (found.length !== 1) complain(`${found.length} elements <${name}>`);
    const inside = found[0]?.node.childNodes[0]?.value ?? "";
    const hash = `'sha256-${createHash("sha256").update(inside).digest("base64")}'`;
    if (directives[`${name}-src`] !== hash) complain(`the policy does not name the ${name}`);
  }

  const report = await rules.validateString(text, file);
  for (const message of report.results.flatMap((result) => result.messages).slice(0, 20)) {
    complain(`line ${message.line}: ${message.message} [${message.ruleId}]`);
  }
  pages += 1;
}
if (pages === 0) wrong += 1;
console.log(`${pages} pages, ${wrong} complaints`);
process.exitCode = wrong > 0 ? 1 : 0;
