/// Returns whether a string has no visible character. White space, controls and the invisible format characters of
/// Unicode count for nothing.
#[doc(hidden)] // for the proven outcomes of `wxpay-api`
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(is_invisible)
}

/// Returns whether a character prints nothing: white space, controls, and the format characters of Unicode that join,
/// separate or turn around others.
pub(crate) fn is_invisible(character: char) -> bool {
    let is_format = matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    is_format || character.is_whitespace() || character.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_without_a_visible_character_is_blank() {
        for blank in [
            "",
            " ",
            "\u{3000}\t\n",
            "\0",
            "\u{200b}\u{feff}",
            "\u{202e}\u{2066}",
        ] {
            assert!(is_blank(blank), "{blank:?}");
        }
        for text in ["a", " a", "\u{200b}单", "-"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
