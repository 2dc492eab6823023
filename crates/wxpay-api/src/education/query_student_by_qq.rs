// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries whether a user is a student by QQ account (通过QQ账号查询用户信息).
    ///
    /// `GET /v3/edu-star/users/qq/{qq}`
    ///
    /// - Returns [`StudentByQq`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：通过QQ账号查询用户信息。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[doc(alias = "通过QQ账号查询用户信息")]
    pub request QueryStudentByQq {
        required {
            /// The user's QQ account (用户QQ账号). Required. It stands in the path.
            qq: String,
            /// Application id (商户appid). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryStudentByQq => StudentByQq, wxpay_core::Spec::new(
    "query_student_by_qq",
    wxpay_core::http::Method::GET,
    "/v3/edu-star/users/qq/{qq}",
)
.title("通过QQ账号查询用户信息")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether the user with a QQ account is a student.
    pub answer StudentByQq {
        always {}
        optional {
            /// Whether the person is a student (学生标识).
            education_star_student: bool,
            /// Application id (商户appid).
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
