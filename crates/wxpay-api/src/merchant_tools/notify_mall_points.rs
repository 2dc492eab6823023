// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports the points of a mall member for a payment (商圈会员积分同步).
///
/// `POST /v3/businesscircle/points/notify`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商圈会员积分同步。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Remark missing where no points were given; openid wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Points of the order not submitted; points of the order returned already. | Check the parameters. Apply for the permission. |
/// | `MCH_NOT_EXISTS` | 400 | Merchant number of the mall wrong. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::merchant_tools::NotifyMallPoints;
///
/// let request = NotifyMallPoints::new()
///     .sub_mchid("1234567890")
///     .transaction_id("1217752501201407033233368018")
///     .appid("wx8888888888888888")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .earn_points(true)
///     .increased_points(100)
///     .points_update_time("2020-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///     .no_points_remarks("示例备注")
///     .total_points(888888);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","earn_points":true,"increased_points":100,"no_points_remarks":"示例备注","openid":"oSAMPLE0123456789abcdefghijk","points_update_time":"2020-05-20T13:29:35.120+08:00","sub_mchid":"1234567890","total_points":888888,"transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商圈会员积分同步",
    "/v3/businesscircle/points/notify",
    "POST /v3/businesscircle/points/notify",
    "4012534698",
    "4012474133"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyMallPoints {
    /// The sub-merchant's number (商圈商户ID). At most 64 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
    pub transaction_id: Option<String>,
    /// Application id (小程序appid). Required. At most 128 characters.
    pub appid: Option<String>,
    /// The user's id within the application (顾客openid). Required. At most 64 characters.
    pub openid: Option<String>,
    /// True if points are earned (是否获得积分). Required.
    pub earn_points: Option<bool>,
    /// Points added by the order (订单新增积分值). Required.
    pub increased_points: Option<i64>,
    /// When the points were updated (积分更新时间). Required.
    pub points_update_time: Option<DateTime>,
    /// Remark on why no points were earned (未获得积分的备注信息). At most 128 characters.
    pub no_points_remarks: Option<String>,
    /// Total points of the customer (顾客积分总额).
    pub total_points: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyMallPoints {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `transaction_id`, `openid`, `earn_points`, `increased_points` and `points_update_time`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            transaction_id: None,
            appid: None,
            openid: None,
            earn_points: None,
            increased_points: None,
            points_update_time: None,
            no_points_remarks: None,
            total_points: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (商圈商户ID). At most 64 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Application id (小程序appid). Required. At most 128 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (顾客openid). Required. At most 64 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// True if points are earned (是否获得积分). Required.
    pub fn earn_points<Via>(mut self, earn_points: impl IntoField<bool, Via>) -> Self {
        self.earn_points = earn_points.into_field();
        self
    }

    /// Points added by the order (订单新增积分值). Required.
    pub fn increased_points<Via>(mut self, increased_points: impl IntoField<i64, Via>) -> Self {
        self.increased_points = increased_points.into_field();
        self
    }

    /// When the points were updated (积分更新时间). Required.
    pub fn points_update_time<Via>(
        mut self,
        points_update_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.points_update_time = points_update_time.into_field();
        self
    }

    /// Remark on why no points were earned (未获得积分的备注信息). At most 128 characters.
    pub fn no_points_remarks<Via>(
        mut self,
        no_points_remarks: impl IntoField<String, Via>,
    ) -> Self {
        self.no_points_remarks = no_points_remarks.into_field();
        self
    }

    /// Total points of the customer (顾客积分总额).
    pub fn total_points<Via>(mut self, total_points: impl IntoField<i64, Via>) -> Self {
        self.total_points = total_points.into_field();
        self
    }
}

impl Default for NotifyMallPoints {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NotifyMallPoints
    []
    [sub_mchid, transaction_id, appid, openid, earn_points, increased_points, points_update_time, no_points_remarks, total_points,]
    ["transaction_id", "appid", "openid", "earn_points", "increased_points", "points_update_time",]
}

wxpay_core::operation!(NotifyMallPoints => (), wxpay_core::Spec::new(
    "merchant_tools.notify_mall_points",
    wxpay_core::http::Method::POST,
    "/v3/businesscircle/points/notify",
)
.title("商圈会员积分同步")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534698")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
