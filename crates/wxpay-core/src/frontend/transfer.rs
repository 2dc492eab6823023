use percent_encoding::utf8_percent_encode;
use serde::Serialize;

use super::{ESCAPED, FrontendError, line};
use crate::merchant::Merchant;

/// Parameters of `requestMerchantTransfer`, by which a user accepts a transfer (商家转账).
///
/// Nothing of it is signed. Official pages:
/// [JSAPI](https://pay.weixin.qq.com/doc/v3/partner/4016960577),
/// [mini programs](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestMerchantTransfer.html).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransferParams {
    /// The number of the merchant that created the transfer.
    pub mch_id: String,
    /// The sub-merchant's number of a service provider's transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mch_id: Option<String>,
    /// The appid of the transfer.
    pub app_id: String,
    /// The sub-merchant's appid, if the transfer has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_app_id: Option<String>,
    /// `package_info` of the transfer's response.
    pub package: String,
}

impl TransferParams {
    /// The sub-merchant's number, which a service provider's transfer needs: `sub_mchid` of the transfer.
    #[must_use]
    pub fn sub_mchid(mut self, sub_mchid: impl Into<String>) -> Self {
        self.sub_mch_id = Some(sub_mchid.into());
        self
    }

    /// The sub-merchant's appid: `sub_appid` of the transfer, if it has one.
    #[must_use]
    pub fn sub_appid(mut self, sub_appid: impl Into<String>) -> Self {
        self.sub_app_id = Some(sub_appid.into());
        self
    }

    /// The same as a query string with percent-encoded values, as an app passes it.
    ///
    /// It is `query` of `openBusinessView` with the business type `requestMerchantTransfer`
    /// ([official page](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/miniapp/api/miniapp/openBusinessView.html)).
    pub fn to_query(&self) -> String {
        let pairs = [
            ("mchId", Some(&self.mch_id)),
            ("subMchId", self.sub_mch_id.as_ref()),
            ("appId", Some(&self.app_id)),
            ("subAppId", self.sub_app_id.as_ref()),
            ("package", Some(&self.package)),
        ];
        let mut query = String::new();
        for (name, value) in pairs {
            let Some(value) = value else { continue };
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(name);
            query.push('=');
            query.extend(utf8_percent_encode(value, ESCAPED));
        }
        query
    }
}

impl Merchant {
    /// Parameters with which a page inside WeChat, a mini program or an app lets a user accept a transfer.
    ///
    /// `appid` is the transfer's, `package_info` comes with its response while the transfer waits for
    /// the user (`WAIT_USER_CONFIRM`).
    ///
    /// # Errors
    /// When a value is empty or has a control character.
    pub fn transfer_params(
        &self,
        appid: impl Into<String>,
        package_info: impl Into<String>,
    ) -> Result<TransferParams, FrontendError> {
        Ok(TransferParams {
            mch_id: self.mchid().to_owned(),
            sub_mch_id: None,
            app_id: line("the appid", appid)?,
            sub_app_id: None,
            package: line("package_info", package_info)?,
        })
    }
}
