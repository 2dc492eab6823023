// Asks the search of a rustdoc folder, with rustdoc's own code. Arguments: the folder, the crate.
// Reads one query a line; writes one line of JSON for each: the addresses of what is found, best first.
"use strict";
const fs = require("fs");
const path = require("path");

async function main(folder, crate) {
    const statics = path.resolve(folder, "static.files");
    const load = pattern => require(path.join(statics, fs.readdirSync(statics).find(name => pattern.test(name))));
    const run = (...names) => (0, eval)(fs.readFileSync(path.join(folder, "search.index", ...names), "utf8"));
    const present = value => {
        if (value === null || value === undefined) {
            throw new Error("a value is missing");
        }
        return value;
    };
    Object.assign(globalThis, { nonnull: present, nonundef: present });
    const { Stringdex, RoaringBitmap } = load(/^stringdex-.*\.js$/);
    const { docSearch, DocSearch } = await load(/^search-.*\.js$/).initSearch(Stringdex, RoaringBitmap, {
        loadRoot: callbacks => {
            Object.assign(globalThis, callbacks);
            run("root.js");
        },
        loadTreeByHash: hash => run(`${hash}.js`),
        loadDataByNameAndHash: (name, hash) => run(name, `${hash}.js`),
    });
    for (const query of fs.readFileSync(0, "utf8").split("\n").filter(line => line !== "")) {
        const results = await docSearch.execQuery(DocSearch.parseQuery(query), crate, crate);
        const found = [];
        for await (const result of results.others) {
            found.push(result.href);
            if (found.length === 20) {
                break;
            }
        }
        console.log(JSON.stringify(found));
    }
}

main(...process.argv.slice(-2)).catch(error => {
    console.error(error);
    process.exit(1);
});
