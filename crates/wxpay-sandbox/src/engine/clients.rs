//! Clients of the sandbox's own merchants.

use wxpay::MerchantBuilder;

use super::Engine;
use crate::merchants::Merchant;
use crate::trusted::PlatformKeyKind;

impl Engine {
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
