// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// A page of banks.
    pub answer BankPage {
        always {}
        optional {
            /// Total count (查询数据总条数).
            total_count: i64,
            /// Count (本次查询数据条数).
            count: i64,
            /// Result data (银行列表).
            data: Vec<Bank>,
            /// Where the page of results starts (本次查询偏移量).
            offset: i64,
            /// Related links (分页链接).
            links: PageLinks,
        }
    }
}

wxpay_core::model! {
    /// The media id of an uploaded file.
    pub answer UploadedMedia {
        always {}
        optional {
            /// Media file id (媒体文件标识Id). At most 512 characters.
            media_id: String,
        }
    }
}

wxpay_core::model! {
    /// Additional messages and materials.
    pub request AdditionalInformation {
        required {}
        optional {
            /// Supplementary message.
            additional_message: String,
            /// Supplementary material.
            additional_material: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The id of an application.
    pub answer RateActivityApplicationReference {
        always {}
        optional {
            /// Application number.
            application_id: String,
        }
    }
}

wxpay_core::model! {
    /// A bank with its alias and codes.
    pub answer Bank {
        always {}
        optional {
            /// Bank alias (银行别名).
            bank_alias: String,
            /// Bank alias code (银行别名编码).
            bank_alias_code: String,
            /// Bank of the account (开户银行).
            account_bank: String,
            /// Code of the account's bank (开户银行编码).
            account_bank_code: i64,
            /// Whether the bank branch is needed.
            need_bank_branch: bool,
        }
    }
}

wxpay_core::model! {
    /// Links to the neighbouring pages.
    pub answer PageLinks {
        always {}
        optional {
            /// Link to the next page (下一页链接).
            next: String,
            /// Link to the previous page (上一页链接).
            prev: String,
            /// Link to the current page.
            self_ = "self": String,
        }
    }
}

wxpay_core::model! {
    /// One kind of material for an application.
    pub request ActivityMaterial {
        required {}
        optional {
            /// Material id (材料ID).
            apply_material_id: String,
            /// Material contents.
            apply_material_information: Vec<String>,
        }
    }
}
