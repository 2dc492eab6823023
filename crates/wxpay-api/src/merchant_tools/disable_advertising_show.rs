// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Turns off the display of advertising for a sub-merchant (关闭广告展示).
///
/// `POST /v3/goldplan/merchants/close-advertising-show`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml)
#[doc(alias = "关闭广告展示")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DisableAdvertisingShow {
    /// The sub-merchant's number (特约商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DisableAdvertisingShow {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for DisableAdvertisingShow {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DisableAdvertisingShow
    []
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(DisableAdvertisingShow => (), wxpay_core::Spec::new(
    "disable_advertising_show",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/close-advertising-show",
)
.title("关闭广告展示")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml")
.body(wxpay_core::Body::Json));
