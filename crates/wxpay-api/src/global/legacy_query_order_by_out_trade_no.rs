// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LegacyOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an order by the merchant's order number (查询订单(商户订单号)).
///
/// `GET /hk/v3/transactions/out-trade-no/{out_trade_no}`
///
/// - Returns [`LegacyOrder`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询订单(商户订单号)。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::LegacyQueryOrderByOutTradeNo;
///
/// let request = LegacyQueryOrderByOutTradeNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询订单(商户订单号)",
    "/hk/v3/transactions/out-trade-no/{out_trade_no}",
    "GET /hk/v3/transactions/out-trade-no/{out_trade_no}",
    "HkQueryOrderByOutTradeNo"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyQueryOrderByOutTradeNo {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// Merchant number (商户号). Sources differ on whether it is required.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyQueryOrderByOutTradeNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mchid: None,
            sub_mchid: None,
            sp_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Sources differ on whether it is required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { LegacyQueryOrderByOutTradeNo
    [out_trade_no,]
    [mchid, sub_mchid, sp_mchid,]
    []
}

wxpay_core::operation!(LegacyQueryOrderByOutTradeNo => LegacyOrder, wxpay_core::Spec::new(
    "global.legacy_query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/hk/v3/transactions/out-trade-no/{out_trade_no}",
)
.title("查询订单(商户订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml")
.query(&["mchid", "sub_mchid", "sp_mchid"])
.repeat(wxpay_core::Repeat::Freely));
