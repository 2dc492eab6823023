// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomsOffice;
use super::ResentDeclaration;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends a customs declaration again, at the former path (报关重推).
///
/// `POST /global/v3/customs/redeclare`
///
/// - Returns [`ResentDeclaration`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：报关重推。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::customs::{CustomsOffice, LegacyResendDeclaration};
///
/// let request = LegacyResendDeclaration::new()
///     .customs(CustomsOffice::GuangzhouZs)
///     .merchant_customs_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"customs":"GUANGZHOU_ZS","merchant_customs_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "报关重推",
    "/global/v3/customs/redeclare",
    "POST /global/v3/customs/redeclare"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyResendDeclaration {
    /// Application id (机构APPID). Required.
    pub appid: Option<String>,
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own sub-order number (商户子单号).
    pub sub_order_no: Option<String>,
    /// WeChat Pay's sub-order number (微信子单号).
    pub sub_order_id: Option<String>,
    /// Customs office (海关编码). Required.
    pub customs: Option<CustomsOffice>,
    /// The merchant's customs registration number (商户海关备案号). Required.
    pub merchant_customs_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyResendDeclaration {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `customs` and `merchant_customs_no`.
    /// The client fills in `mchid`, and `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            appid: None,
            mchid: None,
            out_trade_no: None,
            transaction_id: None,
            sub_order_no: None,
            sub_order_id: None,
            customs: None,
            merchant_customs_no: None,
            extra: Extra::new(),
        }
    }

    /// Application id (机构APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number (商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own sub-order number (商户子单号).
    pub fn sub_order_no<Via>(mut self, sub_order_no: impl IntoField<String, Via>) -> Self {
        self.sub_order_no = sub_order_no.into_field();
        self
    }

    /// WeChat Pay's sub-order number (微信子单号).
    pub fn sub_order_id<Via>(mut self, sub_order_id: impl IntoField<String, Via>) -> Self {
        self.sub_order_id = sub_order_id.into_field();
        self
    }

    /// Customs office (海关编码). Required.
    pub fn customs<Via>(mut self, customs: impl IntoField<CustomsOffice, Via>) -> Self {
        self.customs = customs.into_field();
        self
    }

    /// The merchant's customs registration number (商户海关备案号). Required.
    pub fn merchant_customs_no<Via>(
        mut self,
        merchant_customs_no: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_customs_no = merchant_customs_no.into_field();
        self
    }
}

impl Default for LegacyResendDeclaration {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegacyResendDeclaration
    []
    [appid, mchid, out_trade_no, transaction_id, sub_order_no, sub_order_id, customs, merchant_customs_no,]
    ["appid", "mchid", "customs", "merchant_customs_no",]
}

wxpay_core::operation!(LegacyResendDeclaration => ResentDeclaration, wxpay_core::Spec::new(
    "customs.legacy_resend_declaration",
    wxpay_core::http::Method::POST,
    "/global/v3/customs/redeclare",
)
.title("报关重推")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
