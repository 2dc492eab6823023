// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the state of a mall member's pending points (商圈会员待积分状态查询).
    ///
    /// `GET /v3/businesscircle/users/{openid}/points/commit_status`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/get-points-commit-status.html)
    #[doc(alias = "商圈会员待积分状态查询")]
    pub request QueryMallPointsCommitStatus {
        required {
            /// The user's id within the application (顾客openid). Required. It stands in the path.
            openid: String,
            /// Brand id (品牌ID). Required.
            brandid: i64,
            /// Application id (应用ID). Required.
            appid: String,
        }
        optional {
            /// The sub-merchant's number (商圈商户ID).
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
.doc("https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/get-points-commit-status.html")
.query(&["sub_mchid", "brandid", "appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether points of a user wait to be handed in to the mall.
    pub answer MallPointsCommitment {
        always {}
        optional {
            /// `points_commit_status`.
            points_commit_status: PointsCommitStatus,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether points wait to be handed in.
    pub enum PointsCommitStatus {
        /// Points wait to be handed in.
        Pending = "PENDING",
        /// No points wait.
        Finished = "FINISHED",
    }
}
