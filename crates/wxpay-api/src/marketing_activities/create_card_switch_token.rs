// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Pre-orders the card switching component for travel coupons (出行券切卡组件预下单).
///
/// `POST /v3/industry-coupon/tokens`
///
/// - Returns [`CardSwitchToken`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：出行券切卡组件预下单。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{CreateCardSwitchToken, TravelCoupon};
///
/// let request = CreateCardSwitchToken::new()
///     .open_id("sample-open-id")
///     .coupon_list([TravelCoupon::new()
///         .stock_id(1)
///         .coupon_id("sample-coupon-id")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_list":[{"coupon_id":"sample-coupon-id","stock_id":1}],"open_id":"sample-open-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "出行券切卡组件预下单",
    "/v3/industry-coupon/tokens",
    "POST /v3/industry-coupon/tokens"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCardSwitchToken {
    /// The user's id within the application (用户标识). Required.
    pub open_id: Option<String>,
    /// List of travel coupons (出行券列表). Required.
    pub coupon_list: Option<Vec<TravelCoupon>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCardSwitchToken {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `open_id` and `coupon_list`.
    pub fn new() -> Self {
        Self {
            open_id: None,
            coupon_list: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). Required.
    pub fn open_id<Via>(mut self, open_id: impl IntoField<String, Via>) -> Self {
        self.open_id = open_id.into_field();
        self
    }

    /// List of travel coupons (出行券列表). Required.
    pub fn coupon_list<Via>(mut self, coupon_list: impl IntoField<Vec<TravelCoupon>, Via>) -> Self {
        self.coupon_list = coupon_list.into_field();
        self
    }
}

impl Default for CreateCardSwitchToken {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateCardSwitchToken
    []
    [open_id, coupon_list,]
    ["open_id", "coupon_list",]
}

wxpay_core::operation!(CreateCardSwitchToken => CardSwitchToken, wxpay_core::Spec::new(
    "marketing_activities.create_card_switch_token",
    wxpay_core::http::Method::POST,
    "/v3/industry-coupon/tokens",
)
.title("出行券切卡组件预下单")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml")
.body(wxpay_core::Body::Json));

/// A travel coupon and its batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TravelCoupon {
    /// Coupon batch id (批次号). Required.
    pub stock_id: Option<i64>,
    /// Coupon id (券ID). Required.
    pub coupon_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TravelCoupon {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `stock_id` and `coupon_id`.
    pub fn new() -> Self {
        Self {
            stock_id: None,
            coupon_id: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch id (批次号). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<i64, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon id (券ID). Required.
    pub fn coupon_id<Via>(mut self, coupon_id: impl IntoField<String, Via>) -> Self {
        self.coupon_id = coupon_id.into_field();
        self
    }
}

impl Default for TravelCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TravelCoupon
    []
    [stock_id, coupon_id,]
    ["stock_id", "coupon_id",]
}

/// The token of the card switching component and when it expires.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardSwitchToken {
    /// Token (切卡组件token值).
    pub token: Option<String>,
    /// When the token expires (token过期时间).
    pub expires_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardSwitchToken
    []
    [token, expires_time,]
    []
}
