use std::path::PathBuf;

use super::builder::check_public_key_id;
use super::{ConfigError, MerchantBuilder};

/// The variables of [`Merchant::from_env`](super::Merchant::from_env).
pub(super) const VARIABLES: [&str; 10] = [
    "WXPAY_MCHID",
    "WXPAY_SERIAL",
    "WXPAY_PRIVATE_KEY",
    "WXPAY_APIV3_KEY",
    "WXPAY_PUBLIC_KEY_ID",
    "WXPAY_PUBLIC_KEY",
    "WXPAY_BASE_URL",
    "WXPAY_DOWNLOAD_CERTIFICATES",
    "WXPAY_APPID",
    "WXPAY_NOTIFY_URL",
];

impl MerchantBuilder {
    /// Takes everything over that the environment has; see [`Merchant::from_env`](super::Merchant::from_env)
    /// for the variables.
    pub fn env(self) -> Self {
        self.env_from(|name| {
            std::env::var_os(name).map(|value| value.into_string().map_err(|_| ()))
        })
    }

    /// Like [`env`](Self::env), with the variables looked up by a function: `None` for one that is not set.
    pub fn env_with(self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        self.env_from(|name| lookup(name).map(Ok))
    }

    fn env_from(mut self, lookup: impl Fn(&str) -> Option<Result<String, ()>>) -> Self {
        self.from_env = true;
        let mut values = [const { None }; 10];
        for (value, name) in values.iter_mut().zip(VARIABLES) {
            *value = match lookup(name) {
                None => None,
                Some(Ok(text)) if text.is_empty() => None,
                Some(Ok(text)) => Some(text),
                Some(Err(())) => return self.fail(ConfigError::NotUnicode { variable: name }),
            };
        }
        let [
            mchid,
            serial,
            private_key,
            apiv3_key,
            public_key_id,
            public_key,
            base_url,
            downloads,
            appid,
            notify_url,
        ] = values;
        self = self.variable(VARIABLES[0], mchid, |builder, value| builder.mchid(value));
        self = self.variable(VARIABLES[1], serial, |builder, value| builder.serial(value));
        self = self.variable(VARIABLES[2], private_key, |builder, value| {
            builder.private_key_file(PathBuf::from(value))
        });
        self = self.variable(VARIABLES[3], apiv3_key, |builder, value| {
            builder.apiv3_key(&value)
        });
        match (public_key_id, public_key) {
            (None, None) => {}
            (Some(_), None) => {
                return self.fail(ConfigError::Missing {
                    what: "the WeChat Pay public key",
                    variable: Some(VARIABLES[5]),
                });
            }
            (None, Some(_)) => {
                return self.fail(ConfigError::Missing {
                    what: "the id of the WeChat Pay public key",
                    variable: Some(VARIABLES[4]),
                });
            }
            (Some(id), Some(path)) => {
                let checked = |builder: Self, id: String| match check_public_key_id(&id) {
                    Ok(()) => builder,
                    Err(error) => builder.fail(error),
                };
                self = self.variable(VARIABLES[4], Some(id.clone()), checked);
                self = self.variable(VARIABLES[5], Some(path), |builder, path| {
                    builder.public_key_file(&id, path)
                });
            }
        }
        self = self.variable(VARIABLES[6], base_url, |builder, value| {
            builder.base_url(&value)
        });
        self = self.variable(VARIABLES[8], appid, |builder, value| builder.appid(value));
        self = self.variable(VARIABLES[9], notify_url, |builder, value| {
            builder.notify_url(value)
        });
        self.variable(VARIABLES[7], downloads, |builder, value| match &*value {
            "true" => builder.download_certificates(),
            "false" => builder,
            _ => builder.fail(ConfigError::Switch),
        })
    }

    fn variable(
        self,
        variable: &'static str,
        value: Option<String>,
        take: impl FnOnce(Self, String) -> Self,
    ) -> Self {
        let Some(value) = value.filter(|_| self.error.is_none()) else {
            return self;
        };
        let mut builder = take(self, value);
        builder.error = builder.error.map(|source| ConfigError::Variable {
            variable,
            source: Box::new(source),
        });
        builder
    }
}
