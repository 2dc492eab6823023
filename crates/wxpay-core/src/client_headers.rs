//! The headers that identify a program, and the language it asks for.

use std::sync::Arc;

use http::header::{ACCEPT_LANGUAGE, HeaderMap, HeaderValue, USER_AGENT};

const AGENT: &str = concat!("wxpay-rust/", env!("CARGO_PKG_VERSION"));
const DEFAULT_AGENT: HeaderValue = HeaderValue::from_static(AGENT);

/// The longest product with its version, in bytes.
const LONGEST_PRODUCT: usize = 128;

/// The language of messages in responses (`Accept-Language`), as the official rules of APIv3 list them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English: `en`.
    English,
    /// Simplified Chinese: `zh-CN`. WeChat Pay's default.
    ChineseMainland,
    /// Chinese (Hong Kong): `zh-HK`.
    ChineseHongKong,
    /// Chinese (Taiwan): `zh-TW`.
    ChineseTaiwan,
}

impl Language {
    /// The language as `Accept-Language` has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::ChineseMainland => "zh-CN",
            Self::ChineseHongKong => "zh-HK",
            Self::ChineseTaiwan => "zh-TW",
        }
    }
}

/// Headers that all requests of a client carry. A clone costs a reference count at most.
#[derive(Clone, Debug, Default)]
pub(crate) struct ClientHeaders(Option<Arc<Given>>);

#[derive(Clone, Debug, Default)]
struct Given {
    user_agent: Option<HeaderValue>,
    language: Option<HeaderValue>,
}

impl ClientHeaders {
    /// Puts a product in front of this library's own. Returns `None` if it is malformed.
    ///
    /// RFC 9110, section 10.1.5, has the most significant product first.
    pub(crate) fn with_product(mut self, product: &str) -> Option<Self> {
        if product.len() > LONGEST_PRODUCT || !is_product(product) {
            return None;
        }
        let value = HeaderValue::from_str(&format!("{product} {AGENT}")).ok()?;
        self.given().user_agent = Some(value);
        Some(self)
    }

    pub(crate) fn with_language(mut self, language: Language) -> Self {
        self.given().language = Some(HeaderValue::from_static(language.as_str()));
        self
    }

    fn given(&mut self) -> &mut Given {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    pub(crate) fn insert_into(&self, headers: &mut HeaderMap) {
        let (user_agent, language) = match self.0.as_deref() {
            Some(given) => (given.user_agent.clone(), given.language.clone()),
            None => (None, None),
        };
        headers.insert(USER_AGENT, user_agent.unwrap_or(DEFAULT_AGENT));
        if let Some(language) = language {
            headers.insert(ACCEPT_LANGUAGE, language);
        }
    }
}

/// `product = token ["/" product-version]`; the version is a token too.
fn is_product(text: &str) -> bool {
    match text.split_once('/') {
        Some((name, version)) => is_token(name) && is_token(version),
        None => is_token(text),
    }
}

/// A token of RFC 9110, section 5.6.2.
fn is_token(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn agent(product: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        ClientHeaders::default()
            .with_product(product)?
            .insert_into(&mut headers);
        Some(headers[USER_AGENT].to_str().unwrap().to_owned())
    }

    #[test]
    fn the_programs_product_stands_before_the_librarys() {
        let library = concat!("wxpay-rust/", env!("CARGO_PKG_VERSION"));
        let with = |product: &str| Some(format!("{product} {library}"));
        for product in ["shop/1.4.2", "shop", "my-shop/1.0.0+build.7"] {
            assert_eq!(agent(product), with(product));
        }
        let mut headers = HeaderMap::new();
        ClientHeaders::default().insert_into(&mut headers);
        assert_eq!(headers[USER_AGENT], library);
        assert!(!headers.contains_key(ACCEPT_LANGUAGE));
    }

    #[test]
    fn what_is_no_product_is_refused() {
        for product in [
            "",
            "/",
            "shop/",
            "/1.0",
            "shop/1/2",
            "my shop/1.0",
            "shop/1.0 (linux)",
            "shop/1.0\r\nX-Injected: 1",
            "shop\n",
            "商店/1.0",
            "shop;1",
            &"a".repeat(129),
        ] {
            assert_eq!(agent(product), None, "{product:?}");
        }
    }

    #[test]
    fn a_language_is_sent_as_the_official_page_spells_it() {
        let mut headers = HeaderMap::new();
        let given = ClientHeaders::default().with_language(Language::ChineseHongKong);
        given.insert_into(&mut headers);
        assert_eq!(headers[ACCEPT_LANGUAGE], "zh-HK");
    }

    proptest! {
        #[test]
        fn no_text_gets_another_header_in(product in any::<String>()) {
            if let Some(agent) = agent(&product) {
                prop_assert!(agent.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '));
                prop_assert_eq!(agent.matches(' ').count(), 1);
            }
        }
    }
}
