// Generated from docs/ by `cargo xtask codegen`. Change the guides and xtask/src/codegen/guides.rs, not this file.

#[cfg(not(doctest))]
#[doc = include_str!("tutorial.md")]
pub mod tutorial {}

#[cfg(any(
    not(doctest),
    all(
        feature = "aws-lc",
        feature = "blocking",
        feature = "common",
        feature = "hyper",
        feature = "platform-roots"
    )
))]
#[doc = include_str!("configuration.md")]
pub mod configuration {}

#[cfg(any(
    not(doctest),
    all(
        feature = "async",
        feature = "aws-lc",
        feature = "blocking",
        feature = "ecommerce-transfer"
    )
))]
#[doc = include_str!("errors.md")]
pub mod errors {}

#[cfg(any(not(doctest), all()))]
#[doc = include_str!("retries.md")]
pub mod retries {}

#[cfg(any(
    not(doctest),
    all(feature = "aws-lc", feature = "blocking", feature = "payments")
))]
#[doc = include_str!("requests.md")]
pub mod requests {}

#[cfg(any(not(doctest), all(feature = "async", feature = "payments")))]
#[doc = include_str!("front-end.md")]
pub mod front_end {}

#[cfg(any(not(doctest), all(feature = "payments")))]
#[doc = include_str!("payment-codes.md")]
pub mod payment_codes {}

#[cfg(any(
    not(doctest),
    all(feature = "aws-lc", feature = "payments", feature = "refunds")
))]
#[doc = include_str!("notifications.md")]
pub mod notifications {}

#[cfg(any(not(doctest), all(feature = "async", feature = "payments")))]
#[doc = include_str!("waiting.md")]
pub mod waiting {}

#[cfg(any(not(doctest), all(feature = "bills", feature = "payments")))]
#[doc = include_str!("outcomes.md")]
pub mod outcomes {}

#[cfg(any(not(doctest), all(feature = "bills")))]
#[doc = include_str!("bills.md")]
pub mod bills {}

#[cfg(any(not(doctest), all(feature = "async", feature = "bills")))]
#[doc = include_str!("downloads.md")]
pub mod downloads {}

#[cfg(any(not(doctest), all(feature = "common")))]
#[doc = include_str!("uploads.md")]
pub mod uploads {}

#[cfg(any(not(doctest), all(feature = "async", feature = "complaints")))]
#[doc = include_str!("lists.md")]
pub mod lists {}

#[cfg(any(not(doctest), all(feature = "payments")))]
#[doc = include_str!("odd-fields.md")]
pub mod odd_fields {}

#[cfg(any(
    not(doctest),
    all(feature = "aws-lc", feature = "blocking", feature = "profitsharing")
))]
#[doc = include_str!("sensitive-fields.md")]
pub mod sensitive_fields {}

#[cfg(any(not(doctest), all(feature = "aws-lc", feature = "blocking")))]
#[doc = include_str!("platform-keys.md")]
pub mod platform_keys {}

#[cfg(any(not(doctest), all(feature = "blocking")))]
#[doc = include_str!("service-providers.md")]
pub mod service_providers {}

#[cfg(any(
    not(doctest),
    all(feature = "aws-lc", feature = "blocking", feature = "brand")
))]
#[doc = include_str!("brands.md")]
pub mod brands {}

#[cfg(any(not(doctest), all(feature = "sm")))]
#[doc = include_str!("sm.md")]
pub mod sm {}

#[cfg(any(not(doctest), all(feature = "async", feature = "redis")))]
#[doc = include_str!("redis.md")]
pub mod redis {}

#[cfg(any(not(doctest), all(feature = "aws-lc", feature = "ecommerce-transfer")))]
#[doc = include_str!("custom-backends.md")]
pub mod custom_backends {}

#[cfg(not(doctest))]
#[doc = include_str!("sandbox.md")]
pub mod sandbox {}

#[cfg(any(
    not(doctest),
    all(
        feature = "aws-lc",
        feature = "hyper",
        feature = "payments",
        feature = "refunds"
    )
))]
#[doc = include_str!("testing.md")]
pub mod testing {}

#[cfg(not(doctest))]
#[doc = include_str!("operating.md")]
pub mod operating {}

#[cfg(not(doctest))]
#[doc = include_str!("sizing.md")]
pub mod sizing {}

#[cfg(not(doctest))]
#[doc = include_str!("migrating.md")]
pub mod migrating {}

#[cfg(not(doctest))]
#[doc = include_str!("features.md")]
pub mod features {}

#[doc = include_str!("zh/README.md")]
pub mod zh {
    #[cfg(not(doctest))]
    #[doc = include_str!("zh/tutorial.md")]
    pub mod tutorial {}

    #[cfg(any(
        not(doctest),
        all(
            feature = "aws-lc",
            feature = "blocking",
            feature = "common",
            feature = "hyper",
            feature = "platform-roots"
        )
    ))]
    #[doc = include_str!("zh/configuration.md")]
    pub mod configuration {}

    #[cfg(any(
        not(doctest),
        all(
            feature = "async",
            feature = "aws-lc",
            feature = "blocking",
            feature = "ecommerce-transfer"
        )
    ))]
    #[doc = include_str!("zh/errors.md")]
    pub mod errors {}

    #[cfg(any(not(doctest), all()))]
    #[doc = include_str!("zh/retries.md")]
    pub mod retries {}

    #[cfg(any(
        not(doctest),
        all(feature = "aws-lc", feature = "blocking", feature = "payments")
    ))]
    #[doc = include_str!("zh/requests.md")]
    pub mod requests {}

    #[cfg(any(not(doctest), all(feature = "async", feature = "payments")))]
    #[doc = include_str!("zh/front-end.md")]
    pub mod front_end {}

    #[cfg(any(not(doctest), all(feature = "payments")))]
    #[doc = include_str!("zh/payment-codes.md")]
    pub mod payment_codes {}

    #[cfg(any(
        not(doctest),
        all(feature = "aws-lc", feature = "payments", feature = "refunds")
    ))]
    #[doc = include_str!("zh/notifications.md")]
    pub mod notifications {}

    #[cfg(any(not(doctest), all(feature = "async", feature = "payments")))]
    #[doc = include_str!("zh/waiting.md")]
    pub mod waiting {}

    #[cfg(any(not(doctest), all(feature = "bills", feature = "payments")))]
    #[doc = include_str!("zh/outcomes.md")]
    pub mod outcomes {}

    #[cfg(any(not(doctest), all(feature = "bills")))]
    #[doc = include_str!("zh/bills.md")]
    pub mod bills {}

    #[cfg(any(not(doctest), all(feature = "async", feature = "bills")))]
    #[doc = include_str!("zh/downloads.md")]
    pub mod downloads {}

    #[cfg(any(not(doctest), all(feature = "common")))]
    #[doc = include_str!("zh/uploads.md")]
    pub mod uploads {}

    #[cfg(any(not(doctest), all(feature = "async", feature = "complaints")))]
    #[doc = include_str!("zh/lists.md")]
    pub mod lists {}

    #[cfg(any(not(doctest), all(feature = "payments")))]
    #[doc = include_str!("zh/odd-fields.md")]
    pub mod odd_fields {}

    #[cfg(any(
        not(doctest),
        all(feature = "aws-lc", feature = "blocking", feature = "profitsharing")
    ))]
    #[doc = include_str!("zh/sensitive-fields.md")]
    pub mod sensitive_fields {}

    #[cfg(any(not(doctest), all(feature = "aws-lc", feature = "blocking")))]
    #[doc = include_str!("zh/platform-keys.md")]
    pub mod platform_keys {}

    #[cfg(any(not(doctest), all(feature = "blocking")))]
    #[doc = include_str!("zh/service-providers.md")]
    pub mod service_providers {}

    #[cfg(any(
        not(doctest),
        all(feature = "aws-lc", feature = "blocking", feature = "brand")
    ))]
    #[doc = include_str!("zh/brands.md")]
    pub mod brands {}

    #[cfg(any(not(doctest), all(feature = "sm")))]
    #[doc = include_str!("zh/sm.md")]
    pub mod sm {}

    #[cfg(any(not(doctest), all(feature = "async", feature = "redis")))]
    #[doc = include_str!("zh/redis.md")]
    pub mod redis {}

    #[cfg(any(not(doctest), all(feature = "aws-lc", feature = "ecommerce-transfer")))]
    #[doc = include_str!("zh/custom-backends.md")]
    pub mod custom_backends {}

    #[cfg(not(doctest))]
    #[doc = include_str!("zh/sandbox.md")]
    pub mod sandbox {}

    #[cfg(any(
        not(doctest),
        all(
            feature = "aws-lc",
            feature = "hyper",
            feature = "payments",
            feature = "refunds"
        )
    ))]
    #[doc = include_str!("zh/testing.md")]
    pub mod testing {}

    #[cfg(not(doctest))]
    #[doc = include_str!("zh/operating.md")]
    pub mod operating {}

    #[cfg(not(doctest))]
    #[doc = include_str!("zh/sizing.md")]
    pub mod sizing {}

    #[cfg(not(doctest))]
    #[doc = include_str!("zh/migrating.md")]
    pub mod migrating {}

    #[cfg(not(doctest))]
    #[doc = include_str!("zh/features.md")]
    pub mod features {}
}
