use super::check;

const TABLE: &str = r#"
floor "values" { clock }
floor "keys" { keys; verify }
floor "calls" { exchange }
"#;

const ROOT: &str = "mod clock; mod exchange; mod keys; mod verify;\n\
    pub use clock::Timestamp; pub use exchange::Exchange; pub use http;";

fn run(table: &str, files: &[(&str, &str)]) -> Result<String, Vec<String>> {
    check(table, &|path| {
        let found = files.iter().find(|(file, _)| *file == path);
        // A room that a test says nothing of is empty.
        let is_room = !path.contains('/') && path != "lib.rs";
        match found {
            Some((_, text)) => Some((*text).to_owned()),
            None if path == "lib.rs" => Some(ROOT.to_owned()),
            None => {
                (is_room && !files.iter().any(|(file, _)| is_mod_of(file, path))).then(String::new)
            }
        }
    })
}

fn is_mod_of(file: &str, path: &str) -> bool {
    file.strip_suffix("/mod.rs") == path.strip_suffix(".rs")
}

fn faults(files: &[(&str, &str)]) -> Vec<String> {
    run(TABLE, files).unwrap_err()
}

#[test]
fn an_allowed_tree_passes_and_is_counted() {
    let counted = run(
        TABLE,
        &[
            ("clock.rs", "pub struct Timestamp;"),
            ("keys/mod.rs", "mod ring; pub use ring::Ring;"),
            (
                "keys/ring.rs",
                "use crate::clock::Timestamp; use super::Ring;",
            ),
            ("exchange.rs", "use crate::keys::Ring;"),
        ],
    );
    assert_eq!(
        counted.unwrap(),
        "4 rooms on 3 floors, 2 arrows, 0 exceptions"
    );
}

#[test]
fn a_circle_is_found_and_printed() {
    let found = faults(&[
        ("clock.rs", "use crate::exchange::Step;"),
        ("keys.rs", "use crate::clock::Timestamp;"),
        ("exchange.rs", "use crate::keys::Ring;"),
    ]);
    assert_eq!(
        found[0],
        "circle clock → exchange → keys → clock: clock.rs imports `exchange::Step`, \
         exchange.rs imports `keys::Ring`, keys.rs imports `clock::Timestamp`"
    );
}

#[test]
fn an_arrow_that_runs_up_or_level_is_found() {
    let found = faults(&[
        ("clock.rs", "use crate::keys::Ring;"),
        ("keys.rs", "use crate::verify::verify;"),
    ]);
    assert_eq!(
        found,
        [
            "`clock` (values) must not import `keys` (keys): clock.rs imports `keys::Ring`",
            "`keys` (keys) must not import `verify` (keys): keys.rs imports `verify::verify`",
        ]
    );
}

/// Every way to write the import of `exchange::Step` in `keys/ring.rs`.
#[test]
fn every_way_to_write_an_import_is_understood() {
    for text in [
        "use crate::exchange::Step;",
        "use crate::{clock::Timestamp, exchange::{self, Step}};",
        "use crate::{clock, exchange::{step::{Step as Other, More}}};",
        "use super::super::exchange::Step;",
        "use super::super::{clock::Timestamp, exchange::*};",
        "pub(crate) use crate::exchange::Step;",
        "fn f() -> crate::exchange::Step { todo!() }",
        "fn f() { let _ = vec![super::super::exchange::step()]; }",
        "fn f(x: &dyn crate::exchange::step::Stepping<crate::clock::Timestamp>) {}",
        "mod inner { use super::super::super::exchange::Step; }",
        "mod inner { fn f() { crate::exchange::step() } }",
        "use self::super::super::exchange::Step;",
        "fn f() { crate::stepping!(1) }",
        "fn f() { use crate::exchange::Step; }",
        "#[cfg(feature = \"async\")] use crate::exchange::Step;",
        "#[cfg(not(test))] use crate::exchange::Step;",
        "#[cfg(any(test, unix))] use crate::exchange::Step;",
        "#[cfg(test)] mod tests; use crate::exchange::Step;",
        "#[cfg(test)] use crate::clock::{Timestamp}; use crate::exchange::Step;",
        "struct S { #[cfg(test)] a: u8, b: crate::exchange::Step }",
    ] {
        let found = faults(&[
            ("keys/mod.rs", "mod ring;"),
            ("keys/ring.rs", text),
            (
                "exchange.rs",
                "#[macro_export] macro_rules! stepping { () => {} }",
            ),
        ]);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        let beginning = "`keys` (keys) must not import `exchange` (calls): keys/ring.rs imports `";
        assert!(found[0].starts_with(beginning), "{text}: {found:?}");
    }
}

#[test]
fn what_is_no_import_is_passed_over() {
    for text in [
        "// use crate::exchange::Step;",
        "/// See [`Step`](crate::exchange::Step).\nfn f() {}",
        "const A: &str = \"use crate::exchange::Step;\";",
        "#[cfg(test)] mod tests { use crate::exchange::Step; }",
        "#[cfg(test)] mod tests;",
        "#[cfg(test)] use crate::exchange::Step;",
        "#[cfg(all(test, feature = \"async\"))] fn f() -> crate::exchange::Step {}",
        "#[cfg(test)] #[derive(Debug)] pub(crate) struct S { a: crate::exchange::Step }",
        "struct S { #[cfg(test)] a: crate::exchange::Step, b: u8 }",
        "macro_rules! m { () => { $crate::exchange::step() } }",
        "macro_rules! m { ($name:ident) => { mod $name { use super::Ring; } } }",
        "use exchange::Step; use http::Request;",
        "use crate::http::Request;",
        "pub(in crate::keys) fn f() {}",
        "fn f(a: bool, crate_exchange: u8) -> bool { self::g(a) != a }",
    ] {
        let counted = run(TABLE, &[("keys.rs", text), ("keys/tests.rs", "")]);
        let counted = counted.unwrap_or_else(|found| panic!("{text}: {found:?}"));
        assert_eq!(
            counted, "4 rooms on 3 floors, 0 arrows, 0 exceptions",
            "{text}"
        );
    }
}

#[test]
fn an_import_from_the_crate_root_names_the_room() {
    let files = [("exchange.rs", "use crate::{Timestamp, clock};")];
    assert_eq!(
        faults(&files),
        ["exchange.rs: `Timestamp` is imported from the crate root, import it from `clock`"]
    );
    assert_eq!(
        faults(&[("exchange.rs", "use super::Timestamp;")]),
        ["exchange.rs: `Timestamp` is imported from the crate root, import it from `clock`"]
    );
    assert_eq!(
        faults(&[("exchange.rs", "use crate::Missing;")]),
        ["exchange.rs: `crate::Missing` leads to no module"]
    );
}

#[test]
fn a_module_further_down_can_be_a_room_of_its_own() {
    let table = "floor \"books\" { orders }\nfloor \"state\" { state }\nfloor \"wire\" { \"orders/write\" }";
    let root = "mod orders; mod state; pub use orders::Order;";
    let orders =
        "mod book; mod write; pub(crate) use {book::Order, write::create}; pub use write::*;";
    let write = "use super::Order; use crate::state::State;";
    let tree = |state| {
        [
            ("lib.rs", root),
            ("orders.rs", orders),
            ("orders/book.rs", ""),
            ("orders/write.rs", write),
            ("state.rs", state),
        ]
    };
    let counted = run(table, &tree("use crate::orders::{Order, book};"));
    assert_eq!(
        counted.unwrap(),
        "3 rooms on 3 floors, 3 arrows, 0 exceptions"
    );
    for state in [
        "use crate::orders::create;",
        "use crate::orders::write::create;",
        "fn f() { crate::orders::create() }",
    ] {
        let found = run(table, &tree(state)).unwrap_err();
        assert!(
            found[0].starts_with("circle orders/write → state → orders/write: "),
            "{found:?}"
        );
    }
}

#[test]
fn rooms_and_floors_name_each_other() {
    let table = "floor \"values\" { clock; keys; attic }\nfloor \"calls\" { exchange }";
    assert_eq!(
        run(table, &[]).unwrap_err(),
        ["`verify` stands on no floor", "there is no room `attic`"]
    );
}

#[test]
fn an_exception_needs_a_reason_and_a_use() {
    let files = [("keys.rs", "use crate::exchange::Step;")];
    let with = |exception: &str| run(&format!("{TABLE}\n{exception}"), &files);
    assert_eq!(
        with("allow keys exchange because=\"a key is fetched by a call\"").unwrap(),
        "4 rooms on 3 floors, 1 arrows, 1 exceptions"
    );
    for without in ["allow keys exchange", "allow keys exchange because=\" \""] {
        assert_eq!(
            with(without).unwrap_err(),
            ["nothing says why `keys` may import `exchange`"]
        );
    }
    assert_eq!(
        with("allow keys exchange because=\"x\"\nallow exchange clock because=\"x\"").unwrap_err(),
        ["`exchange` needs no exception to import `clock`"]
    );
}

#[test]
fn an_excepted_arrow_closes_no_circle() {
    let files = [
        ("keys.rs", "use crate::exchange::Step;"),
        ("exchange.rs", "use crate::keys::Ring;"),
    ];
    let exception = "allow keys exchange because=\"a key is fetched by a call\"";
    assert!(run(&format!("{TABLE}\n{exception}"), &files).is_ok());
    assert!(faults(&files)[0].starts_with("circle exchange → keys → exchange: "));
}

#[test]
fn a_table_or_a_tree_that_cannot_be_read_is_refused() {
    assert!(run("floor \"a\" {", &[]).is_err());
    assert_eq!(
        run("storey \"a\"", &[]).unwrap_err(),
        ["`storey` is neither a floor nor an exception"]
    );
    let twice = "floor \"a\" { clock }\nfloor \"b\" { clock }";
    assert_eq!(
        run(twice, &[]).unwrap_err(),
        ["`clock` stands on two floors"]
    );
    let missing = [("keys/mod.rs", "mod ring;")];
    assert_eq!(faults(&missing), ["keys/ring.rs: there is no such file"]);
    assert!(faults(&[("keys.rs", "fn f( {")])[0].starts_with("keys.rs: "));
}
