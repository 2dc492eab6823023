//! The files of the dashboard, embedded in the program. They hold no data and need no token.

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

macro_rules! file {
    ($name:literal) => {
        include_bytes!(concat!("../../dashboard/", $name)).as_slice()
    };
}

/// A file's media type and content.
pub(crate) fn find(path: &str) -> Option<(&'static str, &'static [u8])> {
    Some(match path {
        "/" => (HTML, file!("index.html")),
        "/app.js" => (SCRIPT, file!("app.js")),
        "/views.js" => (SCRIPT, file!("views.js")),
        "/objects.js" => (SCRIPT, file!("objects.js")),
        "/calls.js" => (SCRIPT, file!("calls.js")),
        "/parts.js" => (SCRIPT, file!("parts.js")),
        "/words.js" => (SCRIPT, file!("words.js")),
        "/vendor/preact.js" => (SCRIPT, file!("vendor/preact.js")),
        "/vendor/LICENSE.txt" => ("text/plain; charset=utf-8", file!("vendor/LICENSE.txt")),
        "/style.css" => (STYLE, file!("style.css")),
        "/icon.svg" => ("image/svg+xml", file!("icon.svg")),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATHS: [&str; 9] = [
        "/",
        "/app.js",
        "/views.js",
        "/objects.js",
        "/calls.js",
        "/parts.js",
        "/words.js",
        "/vendor/preact.js",
        "/style.css",
    ];

    #[test]
    fn the_page_weighs_less_than_150_kilobytes() {
        let files = PATHS.map(|path| find(path).unwrap().1.len());
        assert!(files.iter().sum::<usize>() < 150_000, "{files:?}");
    }

    #[test]
    fn no_file_leads_to_another_host() {
        for path in PATHS
            .into_iter()
            .filter(|path| !path.starts_with("/vendor/"))
        {
            let text = std::str::from_utf8(find(path).unwrap().1).unwrap();
            for sign in [
                "src=\"http",
                "href=\"http",
                "@import",
                "url(http",
                "from 'http",
            ] {
                assert!(!text.contains(sign), "{path} has {sign}");
            }
        }
    }
}
