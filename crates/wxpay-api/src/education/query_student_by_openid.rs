// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
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
    #[doc(alias = "通过微信用户标识查询用户信息")]
    pub request QueryStudentByOpenid {
        required {
            /// The user's id within the application (用户在appid下的唯一标识). Required. It stands in the path.
            wechat_openid: String,
            /// Application id (商户appid). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryStudentByOpenid => StudentByOpenid, wxpay_core::Spec::new(
    "query_student_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/edu-star/users/openid/{wechat_openid}",
)
.title("通过微信用户标识查询用户信息")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether the user with an openid is a student.
    pub answer StudentByOpenid {
        always {}
        optional {
            /// Whether the person is a student (是否学生).
            education_star_student: bool,
            /// Application id (appid).
            appid: String,
            /// The user's id within the application (用户在appid下的唯一标识).
            wechat_openid: String,
            /// The user's QQ account (用户QQ账号).
            qq: String,
            /// Registration time (注册时间).
            register_time: String,
        }
    }
}
