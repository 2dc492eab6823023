//! The packages of the workspace: none depends on itself through others, dependencies of tests included.
//! Cargo allows a circle through them, and then neither of the two can be published first.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::error::Error;

/// Prints what was counted, or returns the circles.
pub(super) fn check(root: &Path) -> Result<Vec<String>, Error> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root)
        .output()
        .map_err(Error::file(&root.join("Cargo.toml")))?;
    // What failed says so itself, and an empty text is no metadata.
    let Ok(metadata) = serde_json::from_slice(&output.stdout) else {
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        return Ok(vec![format!("cargo metadata: {words}")]);
    };
    let packages = Packages::new(&metadata);
    let arrows: usize = packages.0.values().map(Vec::len).sum();
    if arrows == 0 {
        return Ok(vec!["cargo metadata names no dependencies".to_owned()]);
    }
    println!("packages: {}, {arrows} arrows", packages.0.len());
    Ok(packages.circles())
}

/// Packages with the packages of the workspace that they or their tests need.
struct Packages(BTreeMap<String, Vec<String>>);

impl Packages {
    fn new(metadata: &Value) -> Self {
        let mut packages = BTreeMap::new();
        for package in array(metadata, "packages") {
            // Those with a path are of the workspace.
            let needed = array(package, "dependencies")
                .iter()
                .filter(|dependency| dependency["path"].is_string());
            packages.insert(text(package), needed.map(text).collect());
        }
        Self(packages)
    }

    /// The circles, each once, beginning with the first of its packages by name.
    fn circles(&self) -> Vec<String> {
        let mut circles = Vec::new();
        for start in self.0.keys() {
            let mut path = vec![start.as_str()];
            if self.leads_back(start, &mut path, &mut Vec::new())
                && path.iter().all(|package| *package >= start.as_str())
            {
                circles.push(format!(
                    "circle of packages: {} → {start}",
                    path.join(" → ")
                ));
            }
        }
        circles
    }

    fn leads_back<'a>(
        &'a self,
        start: &str,
        path: &mut Vec<&'a str>,
        seen: &mut Vec<&'a str>,
    ) -> bool {
        let last = path.last().and_then(|last| self.0.get(*last));
        for next in last.into_iter().flatten() {
            if next == start {
                return true;
            }
            // What comes before the start is reported there.
            if next.as_str() < start || seen.contains(&next.as_str()) {
                continue;
            }
            seen.push(next);
            path.push(next);
            if self.leads_back(start, path, seen) {
                return true;
            }
            path.pop();
        }
        false
    }
}

fn array<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn text(package: &Value) -> String {
    package["name"].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Packages;

    fn circles(arrows: &[(&str, &[&str])]) -> Vec<String> {
        let packages = arrows.iter().map(|(name, needed)| {
            let needed = needed
                .iter()
                .map(|name| json!({ "name": name, "kind": "dev", "path": format!("/{name}") }));
            let other = json!({ "name": "serde", "kind": null });
            let needed: Vec<_> = needed.chain([other]).collect();
            json!({ "name": name, "dependencies": needed })
        });
        let packages: Vec<_> = packages.collect();
        Packages::new(&json!({ "packages": packages })).circles()
    }

    #[test]
    fn packages_without_a_circle_have_none() {
        assert!(circles(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])]).is_empty());
    }

    #[test]
    fn a_circle_through_tests_is_found_once() {
        let found = circles(&[
            ("kit", &["core", "backend"]),
            ("backend", &["core", "kit"]),
            ("core", &[]),
            ("top", &["backend"]),
        ]);
        assert_eq!(found, ["circle of packages: backend → kit → backend"]);
    }

    #[test]
    fn a_package_that_needs_itself_is_a_circle() {
        assert_eq!(circles(&[("a", &["a"])]), ["circle of packages: a → a"]);
    }
}
