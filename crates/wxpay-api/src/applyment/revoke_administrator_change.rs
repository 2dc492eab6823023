// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeState;

wxpay_core::model! {
    /// Revokes an application to change a merchant's super administrator (撤销超管变更申请单).
    ///
    /// `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
    ///
    /// - Returns [`AdministratorChangeRevocation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：撤销超管变更申请单。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    #[doc(alias = "撤销超管变更申请单")]
    pub request RevokeAdministratorChange {
        required {
            /// Application number. Required. It stands in the path.
            apply_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(RevokeAdministratorChange => AdministratorChangeRevocation, wxpay_core::Spec::new(
    "revoke_administrator_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
)
.title("撤销超管变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090672"));

wxpay_core::model! {
    /// The state of a revoked administrator change.
    pub answer AdministratorChangeRevocation {
        always {}
        optional {
            /// Application number.
            apply_id: String,
            /// State.
            state: ChangeState,
        }
    }
}
