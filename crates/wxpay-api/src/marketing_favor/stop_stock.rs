// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Stops a batch of vouchers (终止批次).
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/stop`
///
/// - Returns [`StockStop`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：终止批次。调用方：商户、服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::StopStock;
///
/// let request = StopStock::new("sample-stock-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "终止批次",
    "/v3/marketing/favor/stocks/{stock_id}/stop",
    "POST /v3/marketing/favor/stocks/{stock_id}/stop"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StopStock {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Merchant number that created the coupon batch (创建批次的商户号).
    pub stock_creator_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StopStock {
    /// Creates the request; setters add the other fields.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            stock_creator_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number that created the coupon batch (创建批次的商户号).
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { StopStock
    [stock_id,]
    [stock_creator_mchid,]
    []
}

wxpay_core::operation!(StopStock => StockStop, wxpay_core::Spec::new(
    "marketing_favor.stop_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/stop",
)
.title("终止批次")
.family("marketing_favor")
.body(wxpay_core::Body::Json));

/// The batch that was stopped, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockStop {
    /// When it was stopped (终止批次的时间).
    pub stop_time: Option<DateTime>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockStop
    []
    [stop_time, stock_id,]
    []
}
