// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomsOffice;
use super::UpdatedDeclaration;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a customs declaration, at the former path (报关信息修改).
///
/// `PATCH /global/v3/customs/orders`
///
/// - Returns [`UpdatedDeclaration`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：报关信息修改。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::customs::{CustomsOffice, LegacyUpdateDeclaration};
///
/// let request = LegacyUpdateDeclaration::new("1217752501201407033233368018")
///     .transaction_id("1217752501201407033233368018")
///     .customs(CustomsOffice::GuangzhouZs)
///     .merchant_customs_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"customs":"GUANGZHOU_ZS","merchant_customs_no":"1217752501201407033233368018","out_trade_no":"1217752501201407033233368018","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "报关信息修改",
    "/global/v3/customs/orders",
    "PATCH /global/v3/customs/orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyUpdateDeclaration {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Application id (机构APPID). Required.
    pub appid: Option<String>,
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required.
    pub transaction_id: Option<String>,
    /// The merchant's own sub-order number (商户子订单号).
    pub sub_order_no: Option<String>,
    /// Customs office (海关编码). Required.
    pub customs: Option<CustomsOffice>,
    /// The merchant's customs registration number (商户海关备案号). Required.
    pub merchant_customs_no: Option<String>,
    /// Customs duty (关税).
    pub duty: Option<i64>,
    /// Sub-order amount (子订单金额). In fen.
    pub order_fee: Option<i64>,
    /// Transport fee (物流费用). In fen.
    pub transport_fee: Option<i64>,
    /// Product fee (商品费用). In fen.
    pub product_fee: Option<i64>,
    /// Currency or fee type (币种). Described by SKIT; no official source confirms it.
    pub fee_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyUpdateDeclaration {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transaction_id`, `customs` and `merchant_customs_no`.
    /// The client fills in `mchid`, and `appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            mchid: None,
            transaction_id: None,
            sub_order_no: None,
            customs: None,
            merchant_customs_no: None,
            duty: None,
            order_fee: None,
            transport_fee: None,
            product_fee: None,
            fee_type: None,
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

    /// WeChat Pay's order number (微信订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own sub-order number (商户子订单号).
    pub fn sub_order_no<Via>(mut self, sub_order_no: impl IntoField<String, Via>) -> Self {
        self.sub_order_no = sub_order_no.into_field();
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

    /// Customs duty (关税).
    pub fn duty<Via>(mut self, duty: impl IntoField<i64, Via>) -> Self {
        self.duty = duty.into_field();
        self
    }

    /// Sub-order amount (子订单金额). In fen.
    pub fn order_fee<Via>(mut self, order_fee: impl IntoField<i64, Via>) -> Self {
        self.order_fee = order_fee.into_field();
        self
    }

    /// Transport fee (物流费用). In fen.
    pub fn transport_fee<Via>(mut self, transport_fee: impl IntoField<i64, Via>) -> Self {
        self.transport_fee = transport_fee.into_field();
        self
    }

    /// Product fee (商品费用). In fen.
    pub fn product_fee<Via>(mut self, product_fee: impl IntoField<i64, Via>) -> Self {
        self.product_fee = product_fee.into_field();
        self
    }

    /// Currency or fee type (币种). Described by SKIT; no official source confirms it.
    pub fn fee_type<Via>(mut self, fee_type: impl IntoField<String, Via>) -> Self {
        self.fee_type = fee_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { LegacyUpdateDeclaration
    [out_trade_no,]
    [appid, mchid, transaction_id, sub_order_no, customs, merchant_customs_no, duty, order_fee, transport_fee, product_fee, fee_type,]
    ["appid", "mchid", "transaction_id", "customs", "merchant_customs_no",]
}

wxpay_core::operation!(LegacyUpdateDeclaration => UpdatedDeclaration, wxpay_core::Spec::new(
    "customs.legacy_update_declaration",
    wxpay_core::http::Method::PATCH,
    "/global/v3/customs/orders",
)
.title("报关信息修改")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
