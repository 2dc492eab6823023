//! Terms and variables in the configuration of merchants and brands.

use super::{ConfigError, numbers};

/// Names of a configuration's parts in errors, and the variables that give them.
pub(super) struct Terms {
    pub(super) number: &'static str,
    pub(super) serial: &'static str,
    pub(super) private_key: &'static str,
    pub(super) apiv3_key: &'static str,
    pub(super) certificate: &'static str,
    pub(super) public_key: &'static str,
    pub(super) public_key_id: &'static str,
    /// Any WeChat Pay platform key.
    pub(super) platform_key: &'static str,
    not_a_number: fn() -> ConfigError,
    pub(super) variables: Variables,
}

/// The names of the environment variables.
pub(super) struct Variables {
    pub(super) number: &'static str,
    pub(super) serial: &'static str,
    pub(super) private_key: Pair,
    pub(super) apiv3_key: Pair,
    pub(super) public_key_id: &'static str,
    pub(super) public_key: Pair,
    /// Both variables of a WeChat Pay public key, for the message that they are missing.
    pub(super) public_key_and_id: &'static str,
    pub(super) base_url: &'static str,
    pub(super) of_merchants: Option<OfMerchants>,
}

/// Two variables for one value. The second one holds the path of a file.
pub(super) struct Pair {
    pub(super) name: &'static str,
    pub(super) file: &'static str,
}

/// The variables that brands do not have.
pub(super) struct OfMerchants {
    pub(super) downloads: &'static str,
    pub(super) appid: &'static str,
    pub(super) notify_url: &'static str,
}

impl Terms {
    /// Checks an mchid or a brand ID.
    pub(super) fn check_number(&self, number: String) -> Result<String, ConfigError> {
        match numbers::is_number(&number) {
            true => Ok(number),
            false => Err((self.not_a_number)()),
        }
    }
}

pub(super) static MERCHANT: Terms = Terms {
    number: "the mchid",
    serial: "the serial number of the merchant certificate",
    private_key: "the private key",
    apiv3_key: "the APIv3 key",
    certificate: "the merchant certificate",
    public_key: "the WeChat Pay public key",
    public_key_id: "the id of the WeChat Pay public key",
    platform_key: "a WeChat Pay platform key to verify responses with",
    not_a_number: || ConfigError::Mchid,
    variables: Variables {
        number: "WXPAY_MCHID",
        serial: "WXPAY_SERIAL",
        private_key: Pair {
            name: "WXPAY_PRIVATE_KEY",
            file: "WXPAY_PRIVATE_KEY_FILE",
        },
        apiv3_key: Pair {
            name: "WXPAY_APIV3_KEY",
            file: "WXPAY_APIV3_KEY_FILE",
        },
        public_key_id: "WXPAY_PUBLIC_KEY_ID",
        public_key: Pair {
            name: "WXPAY_PUBLIC_KEY",
            file: "WXPAY_PUBLIC_KEY_FILE",
        },
        public_key_and_id: "WXPAY_PUBLIC_KEY and WXPAY_PUBLIC_KEY_ID",
        base_url: "WXPAY_BASE_URL",
        of_merchants: Some(OfMerchants {
            downloads: "WXPAY_DOWNLOAD_CERTIFICATES",
            appid: "WXPAY_APPID",
            notify_url: "WXPAY_NOTIFY_URL",
        }),
    },
};

pub(super) static BRAND: Terms = Terms {
    number: "the brand ID",
    serial: "the serial number of the brand API certificate",
    private_key: "the private key of the brand API certificate",
    apiv3_key: "the brand API key",
    certificate: "the brand API certificate",
    public_key: "the WeChat Pay public key of the brand",
    public_key_id: "the id of the brand's WeChat Pay public key",
    platform_key: "a WeChat Pay public key of the brand",
    not_a_number: || ConfigError::BrandId,
    variables: Variables {
        number: "WXPAY_BRAND_ID",
        serial: "WXPAY_BRAND_SERIAL",
        private_key: Pair {
            name: "WXPAY_BRAND_PRIVATE_KEY",
            file: "WXPAY_BRAND_PRIVATE_KEY_FILE",
        },
        apiv3_key: Pair {
            name: "WXPAY_BRAND_API_KEY",
            file: "WXPAY_BRAND_API_KEY_FILE",
        },
        public_key_id: "WXPAY_BRAND_PUBLIC_KEY_ID",
        public_key: Pair {
            name: "WXPAY_BRAND_PUBLIC_KEY",
            file: "WXPAY_BRAND_PUBLIC_KEY_FILE",
        },
        public_key_and_id: "WXPAY_BRAND_PUBLIC_KEY and WXPAY_BRAND_PUBLIC_KEY_ID",
        base_url: "WXPAY_BRAND_BASE_URL",
        of_merchants: None,
    },
};
