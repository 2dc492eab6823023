//! Brands: callers with a scheme, an API key and a WeChat Pay public key of their own.

use std::collections::BTreeMap;

use wxpay::{AwsLc, Timestamp};

use crate::error::SandboxError;
use crate::keys;
use crate::merchants::{Merchant, MerchantAccount};
use crate::platform::{Platform, PlatformKeys};
use crate::trusted::PlatformTrust;

/// A registered brand.
pub(crate) struct Brand {
    /// Its key and certificate; the mchid is the brand ID.
    pub(crate) account: Merchant,
    /// WeChat Pay's side of it: a public key, no certificates, the brand API key.
    pub(crate) platform: Platform,
}

/// All registered brands, by brand ID.
pub(crate) struct Brands(BTreeMap<String, Brand>);

impl Brands {
    pub(crate) fn register(
        accounts: Vec<MerchantAccount>,
        now: Timestamp,
    ) -> Result<Self, SandboxError> {
        let mut brands = BTreeMap::new();
        for account in accounts {
            // There is one scheme for brands, whatever the merchants speak.
            let account = account.register_with(&AwsLc, PlatformTrust::PublicKeyOnly)?;
            let id = format!("PUB_KEY_ID_0{}2025010100000000000000", account.mchid);
            let key = keys::generate(&AwsLc, "the WeChat Pay key of a brand")?;
            let given = PlatformKeys {
                wechatpay: Some((id, key)),
                ..PlatformKeys::default()
            };
            let platform = Platform::new(&AwsLc, given, &account.mchid, now)?.for_brand();
            let brand_id = account.mchid.clone();
            let brand = Brand { account, platform };
            if let Some(twin) = brands.insert(brand_id, brand) {
                return Err(SandboxError::Twice {
                    mchid: twin.account.mchid,
                });
            }
        }
        Ok(Self(brands))
    }

    pub(crate) fn find(&self, brand_id: &str) -> Option<&Brand> {
        self.0.get(brand_id)
    }
}
