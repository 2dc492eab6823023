use wxpay::Timestamp;

use crate::merchants::Merchant;
use crate::platform::PlatformSide;

/// The context of a call: caller, time and keys.
pub(crate) struct Scene<'s> {
    /// Business time.
    pub(crate) now: Timestamp,
    pub(crate) merchant: &'s Merchant,
    pub(crate) platform: PlatformSide<'s>,
    /// Base URL of the sandbox for the client, such as `http://127.0.0.1:49152`.
    pub(crate) origin: String,
    /// True if anything unknown to the model is refused.
    pub(crate) is_strict: bool,
}
