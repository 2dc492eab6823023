// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the state of a mall member's pending points (商圈会员待积分状态查询).
///
/// `GET /v3/businesscircle/users/{openid}/points/commit_status`
///
/// - Returns [`MallPointsCommitment`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：商圈会员待积分状态查询。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Apply for the permission. |
/// | `NO_AUTH` | 403 | No permission. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::QueryMallPointsCommitStatus;
///
/// let request = QueryMallPointsCommitStatus::new("oSAMPLE0123456789abcdefghijk")
///     .sub_mchid("1900000109")
///     .brandid(1000)
///     .appid("wx8888888888888888");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","brandid":1000,"openid":"oSAMPLE0123456789abcdefghijk","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商圈会员待积分状态查询",
    "/v3/businesscircle/users/{openid}/points/commit_status",
    "GET /v3/businesscircle/users/{openid}/points/commit_status",
    "4012534994",
    "4012474129"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMallPointsCommitStatus {
    /// The user's id within the application (顾客openid). Required. At most 128 characters. It stands in the path.
    pub openid: String,
    /// The sub-merchant's number (商圈商户ID). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brandid: Option<i64>,
    /// Application id (应用ID). Required. At most 128 characters.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMallPointsCommitStatus {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brandid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            sub_mchid: None,
            brandid: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (商圈商户ID). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brandid<Via>(mut self, brandid: impl IntoField<i64, Via>) -> Self {
        self.brandid = brandid.into_field();
        self
    }

    /// Application id (应用ID). Required. At most 128 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryMallPointsCommitStatus
    [openid,]
    [sub_mchid, brandid, appid,]
    ["brandid", "appid",]
}

wxpay_core::operation!(QueryMallPointsCommitStatus => MallPointsCommitment, wxpay_core::Spec::new(
    "merchant_tools.query_mall_points_commit_status",
    wxpay_core::http::Method::GET,
    "/v3/businesscircle/users/{openid}/points/commit_status",
)
.title("商圈会员待积分状态查询")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534994")
.query(&["sub_mchid", "brandid", "appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The state of a user's points in a mall.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallPointsCommitment {
    /// State of the points.
    pub points_commit_status: Option<PointsCommitStatus>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MallPointsCommitment
    []
    [points_commit_status,]
    []
}

wxpay_core::open_enum! {
    /// State of handing in points.
    pub enum PointsCommitStatus {
        /// Points wait to be handed in.
        Pending = "PENDING",
        /// No points wait.
        Finished = "FINISHED",
    }
}
