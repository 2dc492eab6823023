// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntranceState;
use super::CustomEntranceType;
use super::SpeakerBindState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// The mini program page that a custom entrance opens.
    pub shared JumpLink {
        required {
            /// Application id of the mini program (自定义入口的跳转小程序AppID). Required.
            mini_programs_appid: String,
            /// Path in the mini program (自定义入口跳转小程序的path). Required.
            mini_programs_path: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A brand's custom entrance with its state and times.
    pub answer CustomEntrance {
        always {}
        optional {
            /// Type of the custom entrance (自定义入口种类).
            custom_entrance_type: CustomEntranceType,
            /// Subtitle (副标题).
            subtitle: String,
            /// Thumbnail address of the goods (展示商品信息).
            goods_thumbnail_url: String,
            /// State of the custom entrance (设置自定义入口的状态).
            custom_entrance_state: CustomEntranceState,
            /// Start time (自定义入口的开始时间).
            start_time: DateTime,
            /// End time (自定义入口的结束时间).
            end_time: DateTime,
            /// Brand id (自定义入口的归属品牌ID).
            brand_id: String,
            /// When it was created (自定义入口创建的时间).
            create_time: DateTime,
            /// When it was last modified (自定义入口修改的时间).
            modify_time: DateTime,
            /// The merchant's own request number (商户创建自定义入口的凭据号).
            out_request_no: String,
            /// Jump link (自定义入口跳转信息).
            jump_link: JumpLink,
        }
    }
}

wxpay_core::model! {
    /// A speaker, its payment code and its binding state.
    pub answer SpeakerBinding {
        always {}
        optional {
            /// The sub-merchant's number (子商户).
            sub_mchid: String,
            /// Device serial number (设备sn).
            device_sn: String,
            /// Binding state (绑定状态).
            bind_state: SpeakerBindState,
            /// Address of the payment code (收款链接url).
            code_url: String,
        }
    }
}

wxpay_core::model! {
    /// A variable of a print template and its value.
    pub shared PrintVariable {
        required {}
        optional {
            /// Key (Key字段).
            key: String,
            /// Value (Value值字段).
            value: String,
        }
    }
}

wxpay_core::model! {
    /// A table of a print template and its rows.
    pub shared PrintTable {
        required {}
        optional {
            /// Key (Key字段).
            key: String,
            /// List of rows (Value值列表).
            row_list: Vec<PrintTableRow>,
        }
    }
}

wxpay_core::model! {
    /// One row of a printed table.
    pub shared PrintTableRow {
        required {}
        optional {
            /// List of cell values (值列表).
            cell_list: Vec<String>,
        }
    }
}
