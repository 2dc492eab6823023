//! Evidence that a client leaves requests and responses as they are.

use crate::Error;

/// Checks a client's `Debug` text, the only place where reqwest shows these settings.
///
/// A setting that is not shown as expected counts as unsuitable: a later release of reqwest that
/// words it differently makes clients refused, never trusted.
pub(crate) fn check(shown: &str) -> Result<(), Error> {
    // Shown as a string, so a default header cannot contain it: its quotation marks would be escaped.
    if !shown.contains(r#"redirect_policy: "Policy(None)""#) {
        return Err(Error::Redirects);
    }
    let Some((before, accepts)) = shown.split_once("accepts: Accepts") else {
        return Err(Error::Compression);
    };
    if before.contains("default_headers") {
        return Err(Error::Compression);
    }
    // Without the features that unpack, there are no fields.
    let unpacks = match accepts.strip_prefix(" {") {
        None => !accepts.starts_with(','),
        Some(fields) => fields
            .split_once('}')
            .is_none_or(|(fields, _)| fields.contains("true")),
    };
    match unpacks {
        true => Err(Error::Compression),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use reqwest::redirect::Policy;
    use reqwest::{Client, ClientBuilder};

    use super::*;

    fn checked(builder: ClientBuilder) -> Result<(), Error> {
        check(&format!("{:?}", builder.build().unwrap()))
    }

    fn builder() -> ClientBuilder {
        Client::builder().tls_backend_preconfigured(crate::transport::tests::tls())
    }

    fn bare() -> ClientBuilder {
        builder().no_gzip().no_brotli().no_deflate().no_zstd()
    }

    #[test]
    fn only_a_client_without_redirects_and_unpacking_is_taken() {
        checked(bare().redirect(Policy::none())).unwrap();
        for policy in [
            Policy::default(),
            Policy::limited(0),
            Policy::limited(3),
            Policy::custom(|attempt| attempt.stop()),
        ] {
            let error = checked(bare().redirect(policy)).unwrap_err();
            assert!(matches!(error, Error::Redirects), "{error}");
        }
        let error = checked(builder().redirect(Policy::none())).unwrap_err();
        assert!(matches!(error, Error::Compression), "{error}");
    }

    #[test]
    fn a_default_header_cannot_pretend_to_be_a_setting() {
        for value in [
            r#"redirect_policy: "Policy(None)""#,
            "redirect_policy: \\\"Policy(None)\\\"",
        ] {
            let mut headers = http::HeaderMap::new();
            headers.insert("x-note", value.parse().unwrap());
            let error = checked(bare().default_headers(headers)).unwrap_err();
            assert!(matches!(error, Error::Redirects), "{error}");
        }
    }

    #[test]
    fn a_text_of_another_form_is_refused() {
        for text in [
            "",
            "Client",
            r#"Client { redirect_policy: "Policy(None)" }"#,
            r#"Client { accepts: Accepts { gzip: true }, redirect_policy: "Policy(None)" }"#,
            r#"Client { accepts: Accepts { gzip: false, redirect_policy: "Policy(None)""#,
            r#"Client { accepts: AcceptsAll, redirect_policy: "Policy(None)" }"#,
            r#"Client { default_headers: "accepts: Accepts, ", redirect_policy: "Policy(None)" }"#,
        ] {
            assert!(check(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_the_check_panic(text in ".*") {
            let _ = check(&text);
        }
    }
}
