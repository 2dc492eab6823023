//! The tutorial shows this code, in both languages.

use std::fs;
use std::path::Path;

#[test]
fn the_tutorial_shows_every_file_of_the_shop() {
    let shop = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![shop.join("tests/shop.rs")];
    for entry in fs::read_dir(shop.join("src")).unwrap() {
        files.push(entry.unwrap().path());
    }
    assert_eq!(files.len(), 8);
    for page in ["tutorial.md", "tutorial.zh-CN.md"] {
        let page = fs::read_to_string(shop.join("../../docs").join(page)).unwrap();
        for file in &files {
            let source = fs::read_to_string(file).unwrap();
            let shown = page.contains(&format!("```rust,ignore\n{source}```"));
            assert!(shown, "{} is not as in the tutorial", file.display());
        }
    }
}
