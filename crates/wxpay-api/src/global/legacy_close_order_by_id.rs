// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Closes an order by its WeChat Pay number (关闭订单(微信支付订单号)).
///
/// `POST /hk/v3/transactions/id/{transaction_id}/close`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：关闭订单(微信支付订单号)。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::LegacyCloseOrderById;
///
/// let request = LegacyCloseOrderById::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "关闭订单(微信支付订单号)",
    "/hk/v3/transactions/id/{transaction_id}/close",
    "POST /hk/v3/transactions/id/{transaction_id}/close",
    "HkCloseOrderById"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyCloseOrderById {
    /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
    pub transaction_id: String,
    /// Merchant number (直连商户号). Sources differ on whether it is required.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyCloseOrderById {
    /// Creates the request; setters add the other fields.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            mchid: None,
            sub_mchid: None,
            sp_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (直连商户号). Sources differ on whether it is required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { LegacyCloseOrderById
    [transaction_id,]
    [mchid, sub_mchid, sp_mchid,]
    []
}

wxpay_core::operation!(LegacyCloseOrderById => (), wxpay_core::Spec::new(
    "global.legacy_close_order_by_id",
    wxpay_core::http::Method::POST,
    "/hk/v3/transactions/id/{transaction_id}/close",
)
.title("关闭订单(微信支付订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml")
.body(wxpay_core::Body::Json));
