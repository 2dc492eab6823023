// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateType;
use super::CustomsOffice;
use super::IdentityVerification;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Checks the identity that is declared for an order, at the former path (身份信息校验).
///
/// `POST /global/v3/customs/verify-certificate`
///
/// - Returns [`IdentityVerification`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：身份信息校验。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::customs::{CertificateType, CustomsOffice, LegacyVerifyIdentity};
///
/// let request = LegacyVerifyIdentity::new()
///     .customs(CustomsOffice::GuangzhouZs)
///     .merchant_customs_no("1217752501201407033233368018")
///     .certificate_type(CertificateType::Idcard)
///     .certificate_id("sample-certificate-id")
///     .certificate_name("示例名称");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"certificate_id":"sample-certificate-id","certificate_name":"示例名称","certificate_type":"IDCARD","customs":"GUANGZHOU_ZS","merchant_customs_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "身份信息校验",
    "/global/v3/customs/verify-certificate",
    "POST /global/v3/customs/verify-certificate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyVerifyIdentity {
    /// Application id (机构APPID). Required.
    pub appid: Option<String>,
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// The merchant's own order number (商户订单号). Sources differ on whether it is required.
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信订单号). Sources differ on whether it is required.
    pub transaction_id: Option<String>,
    /// The merchant's own sub-order number (商户子订单号).
    pub sub_order_no: Option<String>,
    /// Customs office (海关). Required.
    pub customs: Option<CustomsOffice>,
    /// The merchant's customs registration number (商户海关备案号). Required.
    pub merchant_customs_no: Option<String>,
    /// Kind of identity document (证件类型). Required.
    pub certificate_type: Option<CertificateType>,
    /// Identity document number (证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub certificate_id: Option<Sensitive>,
    /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub certificate_name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyVerifyIdentity {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `customs`, `merchant_customs_no`, `certificate_type`, `certificate_id` and `certificate_name`.
    /// The client fills in `mchid`, and `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            appid: None,
            mchid: None,
            out_trade_no: None,
            transaction_id: None,
            sub_order_no: None,
            customs: None,
            merchant_customs_no: None,
            certificate_type: None,
            certificate_id: None,
            certificate_name: None,
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

    /// The merchant's own order number (商户订单号). Sources differ on whether it is required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Sources differ on whether it is required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own sub-order number (商户子订单号).
    pub fn sub_order_no<Via>(mut self, sub_order_no: impl IntoField<String, Via>) -> Self {
        self.sub_order_no = sub_order_no.into_field();
        self
    }

    /// Customs office (海关). Required.
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

    /// Kind of identity document (证件类型). Required.
    pub fn certificate_type<Via>(
        mut self,
        certificate_type: impl IntoField<CertificateType, Via>,
    ) -> Self {
        self.certificate_type = certificate_type.into_field();
        self
    }

    /// Identity document number (证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn certificate_id<Via>(mut self, certificate_id: impl IntoField<Sensitive, Via>) -> Self {
        self.certificate_id = certificate_id.into_field();
        self
    }

    /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn certificate_name<Via>(
        mut self,
        certificate_name: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.certificate_name = certificate_name.into_field();
        self
    }
}

impl Default for LegacyVerifyIdentity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegacyVerifyIdentity
    []
    [appid, mchid, out_trade_no, transaction_id, sub_order_no, customs, merchant_customs_no, certificate_type, certificate_id, certificate_name,]
    ["appid", "mchid", "customs", "merchant_customs_no", "certificate_type", "certificate_id", "certificate_name",]
}

wxpay_core::operation!(LegacyVerifyIdentity => IdentityVerification, wxpay_core::Spec::new(
    "customs.legacy_verify_identity",
    wxpay_core::http::Method::POST,
    "/global/v3/customs/verify-certificate",
)
.title("身份信息校验")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
