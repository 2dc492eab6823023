// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a passenger's taxi order by its token (根据凭证查询乘客行程单).
///
/// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
///
/// - Returns [`TaxiOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：根据凭证查询乘客行程单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::QueryTaxiOrderByToken;
///
/// let request = QueryTaxiOrderByToken::new()
///     .token("示例文字")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","token":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据凭证查询乘客行程单",
    "/v3/taxi-invoice/user-taxi-order/find-by-token",
    "GET /v3/taxi-invoice/user-taxi-order/find-by-token",
    "4012460180"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTaxiOrderByToken {
    /// Token (获取乘客行程单详情的凭证). Required.
    pub token: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// Administrative region id (行政区划代码).
    pub region_id: Option<i64>,
    /// Authorization mode (授权模式).
    pub auth_mode: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTaxiOrderByToken {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `token` and `openid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            token: None,
            openid: None,
            appid: None,
            region_id: None,
            auth_mode: None,
            extra: Extra::new(),
        }
    }

    /// Token (获取乘客行程单详情的凭证). Required.
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Administrative region id (行政区划代码).
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }

    /// Authorization mode (授权模式).
    pub fn auth_mode<Via>(mut self, auth_mode: impl IntoField<String, Via>) -> Self {
        self.auth_mode = auth_mode.into_field();
        self
    }
}

impl Default for QueryTaxiOrderByToken {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryTaxiOrderByToken
    []
    [token, openid, appid, region_id, auth_mode,]
    ["token", "openid", "appid",]
}

wxpay_core::operation!(QueryTaxiOrderByToken => TaxiOrder, wxpay_core::Spec::new(
    "fapiao.query_taxi_order_by_token",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/user-taxi-order/find-by-token",
)
.title("根据凭证查询乘客行程单")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460180")
.query(&["token", "openid", "appid", "region_id", "auth_mode"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// A passenger's taxi order.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxiOrder {
    /// Plate number (车牌号).
    pub plate_number: Option<String>,
    /// Operating qualification certificate number (营运资格证号).
    pub driver_license: Option<String>,
    /// Boarding time (上车时间).
    pub up_time: Option<DateTime>,
    /// Administrative region id (行政区划代码).
    pub region_id: Option<i64>,
    /// Source (乘客行程单来源).
    pub source: Option<String>,
    /// Payment time (面对面付款时间).
    pub pay_time: Option<DateTime>,
    /// Amount to pay (面对面付款金额). In fen.
    pub pay_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TaxiOrder
    []
    [plate_number, driver_license, up_time, region_id, source, pay_time, pay_amount,]
    []
}
