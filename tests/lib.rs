//! Tests of what stands in the READMEs and the guides.

#[cfg(doctest)]
mod guides;

/// The programs of the README.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../README.md")]
    mod english {}

    #[doc = include_str!("../README.zh-CN.md")]
    mod chinese {}
}
