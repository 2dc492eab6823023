//! The keys of the sandbox's own merchants, and their clients.

use wxpay::MerchantBuilder;

use super::Engine;
use crate::merchants::Merchant;
use crate::trusted::{PlatformKeyKind, PlatformTrust};

impl Engine {
    /// Changes the kinds of keys that a merchant has. Returns false if it is not registered.
    pub(crate) fn migrate(&self, mchid: &str, to: PlatformTrust) -> bool {
        let Some(merchant) = self.merchants.find(mchid) else {
            return false;
        };
        // Under this lock, so that a snapshot has what the merchant has.
        let mut state = self.state();
        state.migrated.change().insert(mchid.to_owned(), to);
        merchant.trusted.migrate(to);
        true
    }

    /// A merchant's numbers and keys, and the key that it trusts.
    pub(crate) fn configure(
        &self,
        builder: MerchantBuilder,
        merchant: &Merchant,
        trust: PlatformKeyKind,
    ) -> MerchantBuilder {
        let platform = &self.platform;
        let builder = builder
            .mchid(&merchant.mchid)
            .serial(&merchant.serial)
            .private_key(&merchant.key)
            .apiv3_key(&platform.apiv3_key);
        match trust {
            PlatformKeyKind::PublicKey => {
                builder.public_key(platform.public_key_id(), &platform.public_key)
            }
            PlatformKeyKind::Certificate => builder.platform_certificate(&platform.certificate()),
        }
    }
}
