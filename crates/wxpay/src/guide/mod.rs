// Generated from docs/ by `cargo xtask codegen`. Change the guides and xtask/src/codegen/guides.rs, not this file.

#[doc = include_str!("first-minutes.md")]
pub mod first_minutes {}

#[doc = include_str!("tutorial.md")]
pub mod tutorial {}

#[doc = include_str!("configuration.md")]
pub mod configuration {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("retries.md")]
pub mod retries {}

#[doc = include_str!("requests.md")]
pub mod requests {}

#[doc = include_str!("front-end.md")]
pub mod front_end {}

#[doc = include_str!("payment-codes.md")]
pub mod payment_codes {}

#[doc = include_str!("notifications.md")]
pub mod notifications {}

#[doc = include_str!("waiting.md")]
pub mod waiting {}

#[doc = include_str!("outcomes.md")]
pub mod outcomes {}

#[doc = include_str!("bills.md")]
pub mod bills {}

#[doc = include_str!("downloads.md")]
pub mod downloads {}

#[doc = include_str!("uploads.md")]
pub mod uploads {}

#[doc = include_str!("lists.md")]
pub mod lists {}

#[doc = include_str!("odd-fields.md")]
pub mod odd_fields {}

#[doc = include_str!("sensitive-fields.md")]
pub mod sensitive_fields {}

#[doc = include_str!("platform-keys.md")]
pub mod platform_keys {}

#[doc = include_str!("service-providers.md")]
pub mod service_providers {}

#[doc = include_str!("brands.md")]
pub mod brands {}

#[doc = include_str!("sm.md")]
pub mod sm {}

#[doc = include_str!("redis.md")]
pub mod redis {}

#[doc = include_str!("custom-backends.md")]
pub mod custom_backends {}

#[doc = include_str!("sandbox.md")]
pub mod sandbox {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("command.md")]
pub mod command {}

#[doc = include_str!("foreign-clients.md")]
pub mod foreign_clients {}

#[doc = include_str!("operating.md")]
pub mod operating {}

#[doc = include_str!("sizing.md")]
pub mod sizing {}

#[doc = include_str!("migrating.md")]
pub mod migrating {}

#[doc = include_str!("features.md")]
pub mod features {}

#[doc = include_str!("zh/README.md")]
pub mod zh {
    #[doc = include_str!("zh/first-minutes.md")]
    pub mod first_minutes {}

    #[doc = include_str!("zh/tutorial.md")]
    pub mod tutorial {}

    #[doc = include_str!("zh/configuration.md")]
    pub mod configuration {}

    #[doc = include_str!("zh/errors.md")]
    pub mod errors {}

    #[doc = include_str!("zh/retries.md")]
    pub mod retries {}

    #[doc = include_str!("zh/requests.md")]
    pub mod requests {}

    #[doc = include_str!("zh/front-end.md")]
    pub mod front_end {}

    #[doc = include_str!("zh/payment-codes.md")]
    pub mod payment_codes {}

    #[doc = include_str!("zh/notifications.md")]
    pub mod notifications {}

    #[doc = include_str!("zh/waiting.md")]
    pub mod waiting {}

    #[doc = include_str!("zh/outcomes.md")]
    pub mod outcomes {}

    #[doc = include_str!("zh/bills.md")]
    pub mod bills {}

    #[doc = include_str!("zh/downloads.md")]
    pub mod downloads {}

    #[doc = include_str!("zh/uploads.md")]
    pub mod uploads {}

    #[doc = include_str!("zh/lists.md")]
    pub mod lists {}

    #[doc = include_str!("zh/odd-fields.md")]
    pub mod odd_fields {}

    #[doc = include_str!("zh/sensitive-fields.md")]
    pub mod sensitive_fields {}

    #[doc = include_str!("zh/platform-keys.md")]
    pub mod platform_keys {}

    #[doc = include_str!("zh/service-providers.md")]
    pub mod service_providers {}

    #[doc = include_str!("zh/brands.md")]
    pub mod brands {}

    #[doc = include_str!("zh/sm.md")]
    pub mod sm {}

    #[doc = include_str!("zh/redis.md")]
    pub mod redis {}

    #[doc = include_str!("zh/custom-backends.md")]
    pub mod custom_backends {}

    #[doc = include_str!("zh/sandbox.md")]
    pub mod sandbox {}

    #[doc = include_str!("zh/testing.md")]
    pub mod testing {}

    #[doc = include_str!("zh/command.md")]
    pub mod command {}

    #[doc = include_str!("zh/foreign-clients.md")]
    pub mod foreign_clients {}

    #[doc = include_str!("zh/operating.md")]
    pub mod operating {}

    #[doc = include_str!("zh/sizing.md")]
    pub mod sizing {}

    #[doc = include_str!("zh/migrating.md")]
    pub mod migrating {}

    #[doc = include_str!("zh/features.md")]
    pub mod features {}
}
