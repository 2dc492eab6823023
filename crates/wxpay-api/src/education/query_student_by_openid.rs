// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether a user is a student by openid (通过微信用户标识查询用户信息).
///
/// `GET /v3/edu-star/users/openid/{wechat_openid}`
///
/// - Returns [`StudentByOpenid`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：通过微信用户标识查询用户信息。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::QueryStudentByOpenid;
///
/// let request = QueryStudentByOpenid::new("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"wechat_openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过微信用户标识查询用户信息",
    "/v3/edu-star/users/openid/{wechat_openid}",
    "GET /v3/edu-star/users/openid/{wechat_openid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryStudentByOpenid {
    /// The user's id within the application (用户在appid下的唯一标识). Required. It stands in the path.
    pub wechat_openid: String,
    /// Application id (商户appid). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryStudentByOpenid {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(wechat_openid: impl Into<String>) -> Self {
        Self {
            wechat_openid: wechat_openid.into(),
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryStudentByOpenid
    [wechat_openid,]
    [appid,]
    ["appid",]
}

wxpay_core::operation!(QueryStudentByOpenid => StudentByOpenid, wxpay_core::Spec::new(
    "education.query_student_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/edu-star/users/openid/{wechat_openid}",
)
.title("通过微信用户标识查询用户信息")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png")
.query(&["appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// Says whether the user with an openid is a student.
#[derive(Clone)]
#[non_exhaustive]
pub struct StudentByOpenid {
    /// True if the person is a student (是否学生).
    pub education_star_student: Option<bool>,
    /// Application id (appid).
    pub appid: Option<String>,
    /// The user's id within the application (用户在appid下的唯一标识).
    pub wechat_openid: Option<String>,
    /// The user's QQ account (用户QQ账号).
    pub qq: Option<String>,
    /// Registration time (注册时间).
    pub register_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StudentByOpenid
    []
    [education_star_student, appid, wechat_openid, qq, register_time,]
    []
}
