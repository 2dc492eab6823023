// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
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
    #[doc(alias = "商圈会员待积分状态查询")]
    pub request QueryMallPointsCommitStatus {
        required {
            /// The user's id within the application (顾客openid). Required. At most 128 characters. It stands in the path.
            openid: String,
            /// Brand id (品牌ID). Required.
            brandid: i64,
            /// Application id (应用ID). Required. At most 128 characters.
            appid: String,
        }
        optional {
            /// The sub-merchant's number (商圈商户ID). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryMallPointsCommitStatus => MallPointsCommitment, wxpay_core::Spec::new(
    "query_mall_points_commit_status",
    wxpay_core::http::Method::GET,
    "/v3/businesscircle/users/{openid}/points/commit_status",
)
.title("商圈会员待积分状态查询")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534994")
.query(&["sub_mchid", "brandid", "appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The state of a user's points in a mall.
    pub answer MallPointsCommitment {
        always {}
        optional {
            /// State of the points.
            points_commit_status: PointsCommitStatus,
        }
    }
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
