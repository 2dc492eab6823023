// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Asks for a user's pre-authorization of a service within a scene such as a payment (服务商场景中预授权).
    ///
    /// `POST /v3/payscore/partner/permissions/apply-for-scene`
    ///
    /// - Returns [`ScenePermissionToken`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：服务商场景中预授权。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
    #[doc(alias = "服务商场景中预授权")]
    pub request ApplyForScenePermission {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商的公众号ID). Required.
            appid: String,
            /// The sub-merchant's number (子商户的商户号). Required.
            sub_mchid: String,
            /// Authorization agreement number (授权协议号). Required.
            authorization_code: String,
            /// Scene (授权场景). Required.
            scene: String,
        }
        optional {
            /// The sub-merchant's application id (子商户的公众号ID).
            sub_appid: String,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// Authorization details attached to the payment (微信支付交易中授权附带的参数).
            transaction_scene_info: TransactionSceneInfo,
        }
    }
}

wxpay_core::operation!(ApplyForScenePermission => ScenePermissionToken, wxpay_core::Spec::new(
    "apply_for_scene_permission",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions/apply-for-scene",
)
.title("服务商场景中预授权")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012778802")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// Which merchant's payment a pre-authorization goes along with.
    pub request TransactionSceneInfo {
        required {
            /// Merchant number (支付下单的商户号). Required.
            mchid: String,
            /// The sub-merchant's number (支付下单的子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The token of a pre-authorization within a scene.
    pub answer ScenePermissionToken {
        always {}
        optional {
            /// Scene (授权场景).
            scene: String,
            /// Authorization token of the payment (微信支付交易中授权token).
            transaction_permissions_token: String,
        }
    }
}
