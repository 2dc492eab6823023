// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Closes an order by the merchant's order number (关闭订单(商户订单号)).
///
/// `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：关闭订单(商户订单号)。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::LegacyCloseOrderByOutTradeNo;
///
/// let request = LegacyCloseOrderByOutTradeNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "关闭订单(商户订单号)",
    "/hk/v3/transactions/out-trade-no/{out_trade_no}/close",
    "POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close",
    "HkCloseOrderByOutTradeNo"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyCloseOrderByOutTradeNo {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
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

impl LegacyCloseOrderByOutTradeNo {
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

wxpay_core::__model_impl! { LegacyCloseOrderByOutTradeNo
    [out_trade_no,]
    [mchid, sub_mchid, sp_mchid,]
    []
}

wxpay_core::operation!(LegacyCloseOrderByOutTradeNo => (), wxpay_core::Spec::new(
    "global.legacy_close_order_by_out_trade_no",
    wxpay_core::http::Method::POST,
    "/hk/v3/transactions/out-trade-no/{out_trade_no}/close",
)
.title("关闭订单(商户订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
